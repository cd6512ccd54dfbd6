import { DAY, MINUTE } from '../../src/kernel';
import { Caller, startApplication, TestApplication } from '../support/application';
import { run } from '../support/database';
import { environmentOf, Operator } from '../command-line/operator';
import { readSettings } from '../../src/platform/config';

/** A route for other systems alone, which needs `billing:read`. */
const READING = '/billing-events';

let application: TestApplication;
let administrator: Caller;

beforeAll(async () => {
  application = await startApplication({ JOBS: false, KEY_FAILURES_PER_NETWORK: 3 });
  administrator = await application.people.signedIn(await application.people.staff('administrator'));
});
afterAll(() => application.stop());

describe('Another system', () => {
  it('is added by staff, and does with its key what the key is for', async () => {
    const { client, key } = await systemWith('Billing', ['billing:read']);

    expect((await bearer(key.key).get(READING)).status).toBe(200);
    expect(await written('integrations.api-client-created')).toMatchObject({ facts: { clientId: client.id } });
    expect(await written('integrations.api-key-issued')).toMatchObject({
      actor: { role: 'administrator' },
      facts: { keyId: key.id, prefix: key.prefix, scopes: ['billing:read'] },
    });
  });

  it('has a name of its own, in whichever letters', async () => {
    await systemWith('Invoices', ['billing:read']);

    expect(await administrator.post('/api-clients', { name: 'INVOICES' })).toMatchObject({
      status: 409,
      body: { code: 'integrations/client-name-taken' },
    });
  });

  it('has several keys at a time, so that one takes the place of another', async () => {
    const { client, key } = await systemWith('Rotating', ['billing:read']);
    const { body: next } = await administrator.post(`/api-clients/${client.id}/keys`, { scopes: ['billing:read'] });
    await administrator.delete(`/api-clients/${client.id}/keys/${key.id}`);

    expect((await bearer(next.key).get(READING)).status).toBe(200);
    expect((await bearer(key.key).get(READING)).body.code).toBe('integrations/api-key-revoked');
    const { body: keys } = await administrator.get(`/api-clients/${client.id}/keys`);
    expect(keys.items.map(({ id }: { id: string }) => id)).toEqual([next.id, key.id]);
  });

  it('is seen to use its key, within a minute', async () => {
    const { client, key } = await systemWith('Seen', ['billing:read']);
    const lastUsed = async () => (await administrator.get(`/api-clients/${client.id}/keys`)).body.items[0].lastUsedAt;
    expect(await lastUsed()).toBeNull();

    await bearer(key.key).get(READING);
    const first = application.clock.now().toISOString();
    application.clock.advance(MINUTE - 1);
    await bearer(key.key).get(READING);
    expect(await lastUsed()).toBe(first);

    application.clock.advance(1);
    await bearer(key.key).get(READING);
    expect(await lastUsed()).toBe(application.clock.now().toISOString());
  });
});

describe('A key', () => {
  it('is shown once, and kept nowhere but as a digest', async () => {
    const { client, key } = await systemWith('Secretive', ['billing:read']);
    const secret = key.key.split('_').at(-1);

    expect(JSON.stringify((await administrator.get(`/api-clients/${client.id}/keys`)).body)).not.toContain(secret);
    const [{ kept } = {}] = await run(
      application.database.url,
      `select (select json_agg(row) from api_keys row)::text || (select json_agg(row) from audit_entries row)::text
         || coalesce((select json_agg(row) from idempotency_keys row)::text, '') as kept`,
    );
    expect(kept).toContain(key.prefix);
    expect(kept).not.toContain(secret);
  });

  it('that has expired, or was revoked, opens nothing, and says so to whoever has the whole of it', async () => {
    const expiresAt = new Date(application.clock.now().getTime() + DAY).toISOString();
    const { client, key } = await systemWith('Ending', ['billing:read'], { expiresAt });
    expect((await bearer(key.key).get(READING)).status).toBe(200);

    application.clock.advance(DAY);
    administrator = await application.people.signedIn(await application.people.staff('administrator'));
    expect(await bearer(key.key).get(READING)).toMatchObject({
      status: 401,
      body: { code: 'integrations/api-key-expired' },
    });

    for (const time of ['first', 'second']) {
      expect([time, (await administrator.delete(`/api-clients/${client.id}/keys/${key.id}`)).status]).toEqual([
        time,
        204,
      ]);
    }
    expect((await bearer(key.key).get(READING)).body.code).toBe('integrations/api-key-revoked');
    expect(await written('integrations.api-key-revoked')).toMatchObject({ facts: { keyId: key.id } });
  });

  it('does nothing that it is not for', async () => {
    const { key } = await systemWith('Writing', ['billing:write']);

    expect(await bearer(key.key).get(READING)).toMatchObject({
      status: 403,
      body: { code: 'integrations/scope-missing', scope: 'billing:read' },
    });
  });

  it.each([
    ['none', undefined],
    ['one in another form', 'titolare_abc'],
    ['the access token of an administrator', () => administrator.accessToken],
  ])('must be one: %s is answered with 401', async (_, token) => {
    const caller = bearer(typeof token === 'function' ? token() : token);

    expect(await caller.get(READING)).toMatchObject({ status: 401, body: { code: 'integrations/api-key-required' } });
  });

  it('that is wrong looks like one of nobody, and is soon answered with 429; a right one never', async () => {
    const { key } = await systemWith('Neighbour', ['billing:read']);
    const ofNobody = `titolare_${'0'.repeat(12)}_${'A'.repeat(43)}`;
    const almost = key.key.replace(/.{5}$/, 'AAAAA');

    const answers = [];
    for (const wrong of [ofNobody, almost, ofNobody, almost]) answers.push(await bearer(wrong).get(READING));

    const [nobody, wrong, , beyond] = answers.map(({ status, body }) => ({ status, ...body, correlationId: '' }));
    expect(nobody).toMatchObject({ status: 401, code: 'integrations/api-key-required' });
    expect(wrong).toEqual(nobody);
    expect(beyond).toMatchObject({ status: 429, code: 'platform/too-many-requests' });
    expect((await bearer(key.key).get(READING)).status).toBe(200);
  });

  it('is given only to a system that there is, and for a time to come', async () => {
    const { client } = await systemWith('Timely', ['billing:read']);
    const now = application.clock.now().toISOString();
    const issue = (id: string, given: object) =>
      administrator.post(`/api-clients/${id}/keys`, { scopes: ['billing:read'], ...given });

    expect((await issue(client.id, { expiresAt: now })).body.code).toBe('integrations/expiry-in-the-past');
    expect((await issue('01900000-0000-7000-8000-000000000000', {})).body.code).toBe('integrations/no-such-client');
    expect((await administrator.delete(`/api-clients/${client.id}/keys/${client.id}`)).body.code).toBe(
      'integrations/no-such-key',
    );
  });
});

describe('A webhook', () => {
  it.each(['billing-webhooks', 'stripe-webhooks'])('is closed where nobody has set its secret: %s', async (webhook) => {
    expect(await application.anyone.post(`/${webhook}`, {})).toMatchObject({
      status: 404,
      body: { code: 'integrations/webhook-closed' },
    });
  });
});

describe('The operator', () => {
  it('does the same at the command line', async () => {
    const operator = new Operator(() => readSettings(environmentOf(application.settings)));
    await operator.run('api-client', 'create', '--name', 'Ledger');
    const issued = await operator.ask(
      ...['api-client', 'issue-key', '--client', 'ledger', '--scopes', 'billing:read, billing:write', '--days', '30'],
    );
    expect((await bearer(issued.key).get(READING)).status).toBe(200);
    const listed = await operator.run('api-client', 'list', '--language', 'en');
    expect(listed.out).toMatch(
      new RegExp(`^API client Ledger: [^]*${issued.prefix}  ${issued.id}  billing:read, `, 'm'),
    );

    await operator.run('api-client', 'revoke-key', '--client', 'Ledger', '--key', issued.id);
    expect((await bearer(issued.key).get(READING)).body.code).toBe('integrations/api-key-revoked');
  });
});

async function systemWith(name: string, scopes: readonly string[], given: object = {}) {
  const { body: client } = await administrator.post('/api-clients', { name });
  const { body: key } = await administrator.post(`/api-clients/${client.id}/keys`, { scopes, ...given });
  return { client, key };
}

function bearer(token: string | undefined): Caller {
  const caller = new Caller(application.url);
  caller.accessToken = token;
  return caller;
}

/** The newest entry of that name in the log of what belongs to no customer. */
async function written(name: string): Promise<unknown> {
  const [entry] = await run(
    application.database.url,
    `select body from audit_entries where name = '${name}' order by position desc limit 1`,
  );
  return JSON.parse(String(entry?.['body']));
}
