import { readSettings, settingDefinitions } from '../../src/platform/config';
import { complaintsAbout, composeText, filledIn, services } from './compose-file';
import { textOf } from './project';

const application = services['application'] ?? {};
const filledInBySomebody = {
  SECRET_KEY: Buffer.alloc(32).toString('base64'),
  DATABASE_PASSWORD: 'a1',
  DATABASE_OWNER_PASSWORD: 'b2',
};
const example = namesIn(textOf('docker/.env.example'));

describe('the compose file', () => {
  it('is one that the Compose specification allows', () => {
    expect(complaintsAbout(composeText)).toEqual([]);
    expect(complaintsAbout(composeText.replace('read_only:', 'read_onyl:'))).not.toEqual([]);
    expect(complaintsAbout(composeText.replace('postgres:18', 'postgres'))).not.toEqual([]);
  });

  it('runs the service twice, and waits for whatever it depends on', () => {
    expect(application.deploy?.replicas).toBe(2);
    for (const { depends_on = {} } of Object.values(services)) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        const saysWhenReady =
          services[name]?.healthcheck !== undefined ||
          (name === 'application' && textOf('docker/Dockerfile').includes('HEALTHCHECK'));
        expect([name, condition]).toEqual([name, saysWhenReady ? 'service_healthy' : 'service_started']);
      }
    }
  });

  it('lets nobody in from outside but through the proxy', () => {
    const published = Object.entries(services).flatMap(([name, { ports = [] }]) =>
      ports.map((port) => ({ name, port })),
    );
    const reachable = published.filter(({ port }) => !port.startsWith('127.0.0.1:'));
    expect(new Set(reachable.map(({ name }) => name))).toEqual(new Set(['proxy']));
  });

  it('has the service believe the proxy, and nobody else, about where a request came from', () => {
    const proxyNetworks = services['proxy']?.networks as Readonly<Record<string, { ipv4_address: string }>>;
    const addresses = Object.values(proxyNetworks).map(({ ipv4_address }) => ipv4_address);
    expect(addresses).toEqual([application.environment?.['TRUSTED_PROXIES']]);
  });

  it('gives the service settings that it knows and accepts', () => {
    const names = Object.keys(application.environment ?? {});
    expect(names.filter((name) => !isSetting(name))).toEqual([]);
    const given = Object.entries(application.environment ?? {}).map(([name, value]) => [
      name,
      filledIn(String(value), filledInBySomebody),
    ]);
    const settings = readSettings(Object.fromEntries(given) as Record<string, string>);
    expect(settings).toMatchObject({
      PORT: 3000,
      HOST: '0.0.0.0',
      ORIGIN: 'http://localhost',
      SMTP_URL: 'smtp://mail:1025',
    });
  });

  it('will not start without its secrets, and has none itself', () => {
    for (const secret of Object.keys(filledInBySomebody)) {
      expect(() => filledIn(composeText, { ...filledInBySomebody, [secret]: '' })).toThrow(secret);
      expect(textOf('docker/.env.example')).toMatch(new RegExp(`^${secret}=$`, 'm'));
    }
    expect(composeText).not.toMatch(/(PASSWORD|SECRET|KEY): (?!\$\{\w+:\?)/);
  });

  it('lets no container gain rights, and the service write nowhere', () => {
    for (const service of Object.values(services)) expect(service.security_opt).toContain('no-new-privileges:true');
    expect(application).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
    expect(application.volumes).toBeUndefined();
  });
});

describe('the example of an .env', () => {
  it('names settings, and what the compose file asks for', () => {
    const asked = new Set([...composeText.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    expect(example.filter((name) => !isSetting(name) && !asked.has(name))).toEqual([]);
    expect([...asked].filter((name) => name === undefined || !example.includes(name))).toEqual([]);
  });
});

function isSetting(name: string): boolean {
  return name in settingDefinitions.shape;
}

/** What is set, and what is shown behind a `#`. */
function namesIn(environment: string): string[] {
  return [...environment.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
}
