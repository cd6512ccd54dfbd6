import { once } from 'node:events';
import { IncomingMessage, request } from 'node:http';
import { PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import type { ReceivedLetter } from '../support/mailbox';
import { run } from '../support/database';
import { footprint } from './footprint';
import { phoneNumber, Recovery } from './recovery';

const NEW_PASSWORD = 'una nuova frase da ricordare';

let application: TestApplication;
let recovery: Recovery;
let customer: TestCustomer;
let anna: Person;
let number: string;
let lines = 5_000_000;

beforeAll(async () => {
  application = await startApplication({ RECOVERIES_PER_NETWORK: 10_000, SMS_PER_NETWORK: 10_000 });
  recovery = new Recovery(application);
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  anna = await application.people.collaborator(customer);
  number = phoneNumber(lines++);
  await recovery.givePhone(customer, anna, number);
  await application.quiet();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  application.anyone.post(path, body, { headers });
const tokenIn = ({ links }: ReceivedLetter, page: string) =>
  links.find((link) => link.includes(`/${page}#`))?.split('#')[1] ?? '';
const codeBesideIn = ({ text }: ReceivedLetter) => /\b\w{4}-\w{4}-\w{4}\b/.exec(text)?.[0] ?? '';

/** All secrets that Anna has in hand, each of another kind. */
async function secrets(): Promise<
  Record<'reset' | 'beside' | 'notMe' | 'activation' | 'sms' | 'confirmation', string>
> {
  const activated = await application.mailbox.letterTo(anna.email, { subject: /Activate/ });
  await post('/password-recoveries', { userName: anna.userName });
  const mail = await application.mailbox.letterTo(anna.email, { subject: /Your new password/ });
  await post('/password-recoveries', { phone: number });
  const sms = (await application.phone.messageTo(number)).text.slice(0, 6);
  const other = phoneNumber(lines++);
  await (await application.people.signedIn(anna)).post('/accounts/me/phone-codes', { phone: other });
  const confirmation = (await application.phone.messageTo(other)).text.slice(0, 6);
  await application.quiet();
  return {
    reset: tokenIn(mail, 'reset-password'),
    beside: codeBesideIn(mail),
    notMe: tokenIn(mail, 'not-me'),
    activation: tokenIn(activated, 'activate'),
    sms,
    confirmation,
  };
}

describe('A secret of one kind', () => {
  const asReset = (token: string) => post('/passwords', { purpose: 'reset', token, password: NEW_PASSWORD });
  const asActivation = (token: string) => post('/passwords', { purpose: 'activation', token, password: NEW_PASSWORD });
  const asNotMe = (token: string) => post('/activity-reports', { token });
  const asCode = (code: string) => post('/phone-code-passwords', { phone: number, code, password: NEW_PASSWORD });

  it('is worth nothing as one of another, in no step of the other way, and leaves no trace', async () => {
    const { reset, beside, notMe, activation, sms, confirmation } = await secrets();
    const before = await footprint(application);
    for (const token of [notMe, activation, sms, confirmation, `${reset} ${sms}`]) {
      for (const answer of [
        await asReset(token),
        await post('/password-link-inspections', { purpose: 'reset', token }),
        await post('/password-link-renewals', { purpose: 'reset', token }),
      ]) {
        expect(answer).toMatchObject({ status: 404, body: { code: 'challenges/unknown-link' } });
      }
    }
    for (const token of [reset, beside, notMe, sms]) {
      expect(await asActivation(token)).toMatchObject({ status: 404, body: { code: 'challenges/unknown-link' } });
    }
    for (const token of [reset, beside, activation, sms]) {
      for (const answer of [await asNotMe(token), await post('/activity-report-inspections', { token })]) {
        expect(answer).toMatchObject({ status: 404, body: { code: 'challenges/unknown-link' } });
      }
    }
    for (const code of [reset, notMe, activation]) {
      expect(await asCode(code)).toMatchObject({ status: 400, body: { fields: [{ field: 'code' }] } });
    }
    expect(await footprint(application)).toEqual(before);
  });

  it('that is short is worth nothing as another code: it counts as a wrong one, and changes nothing else', async () => {
    const { beside, confirmation } = await secrets();
    const counted = ['challenges', 'audit_entries', 'audit_chains', 'rate_counts'];
    const before = await footprint(application, ...counted);
    for (const code of [beside, confirmation]) {
      expect(await asCode(code)).toMatchObject({ status: 422, body: { code: 'recovery/code-refused' } });
    }
    expect(await footprint(application, ...counted)).toEqual(before);
  });

  const mangled: readonly (readonly [what: string, mangle: (secret: string) => unknown])[] = [
    ['empty', () => ''],
    ['null', () => null],
    ['left out', () => undefined],
    ['in a list', (secret) => [secret]],
    ['in an object', (secret) => ({ $eq: secret })],
    ['true', () => true],
    ['without its last sign', (secret) => secret.slice(0, -1)],
    ['without its first sign', (secret) => secret.slice(1)],
    ['with a sign more', (secret) => `${secret}A`],
    ['twice', (secret) => secret + secret],
    ['without end', (secret) => secret.repeat(200)],
    ['with a NUL', (secret) => `${secret}\0`],
    ['a pattern', () => '%'],
    ['a statement', () => `' or 1=1 --`],
  ];

  it.each(mangled)('that is %s opens nothing, and leaves no trace', async (_, mangle) => {
    const { reset, notMe } = await secrets();
    const before = await footprint(application);
    const answers = [
      await post('/passwords', { purpose: 'reset', token: mangle(reset), password: NEW_PASSWORD }),
      await post('/password-link-renewals', { purpose: 'reset', token: mangle(reset) }),
      await post('/activity-reports', { token: mangle(notMe) }),
    ];
    for (const { status } of answers) expect([400, 404]).toContain(status);
    expect(await footprint(application)).toEqual(before);
  });
});

describe('A code by text message', () => {
  it('is worth nothing for another account’s number, nor for a number that it was not sent to', async () => {
    const carla = phoneNumber(lines++);
    await recovery.givePhone(customer, customer.principal, carla);
    const { sms } = await secrets();
    for (const phone of [carla, phoneNumber(lines++)]) {
      const answer = await post('/phone-code-passwords', { phone, code: sms, password: NEW_PASSWORD });
      expect(answer).toMatchObject({ status: 422, body: { code: 'recovery/code-refused' } });
    }
    await application.people.signedIn(customer.principal, PASSWORD);
    await application.people.signedIn(anna, PASSWORD);
  });

  it('dies when the number becomes another’s before it is used', async () => {
    const { sms } = await secrets();
    const person = await application.people.signedIn(anna);
    expect((await person.delete('/accounts/me/phone')).status).toBe(204);
    await recovery.givePhone(customer, customer.principal, number);
    const answer = await post('/phone-code-passwords', { phone: number, code: sms, password: NEW_PASSWORD });
    expect(answer).toMatchObject({ status: 422, body: { code: 'recovery/code-refused' } });
  });
});

describe('A step that is repeated', () => {
  it('finds its secret used, and the secrets of the other ways useless', async () => {
    const { reset, beside, sms, notMe } = await secrets();
    const choose = (token: string, password: string) => post('/passwords', { purpose: 'reset', token, password });
    expect((await choose(reset, NEW_PASSWORD)).status).toBe(201);
    for (const token of [reset, beside]) {
      expect(await choose(token, `${NEW_PASSWORD}, ancora`)).toMatchObject({
        status: 410,
        body: { code: 'challenges/link-used' },
      });
    }
    expect((await post('/phone-code-passwords', { phone: number, code: sms, password: 'un’altra frase' })).status).toBe(
      422,
    );
    expect((await post('/activity-reports', { token: notMe })).status).toBe(201);
    expect((await post('/activity-reports', { token: notMe })).status).toBe(410);
  });
});

describe('An address', () => {
  const forms: readonly (readonly [what: string, forge: (stored: string) => unknown])[] = [
    ['with another after a comma', (stored) => `${stored},eve@evil.example`],
    ['with another after a semicolon', (stored) => `${stored};eve@evil.example`],
    ['with another after a space', (stored) => `${stored} eve@evil.example`],
    ['with another in angle brackets', (stored) => `${stored} <eve@evil.example>`],
    ['with a header after a line break', (stored) => `${stored}\r\nBcc: eve@evil.example`],
    ['with a header after a bare line feed', (stored) => `${stored}\nCc: eve@evil.example`],
    ['with an encoded line break', (stored) => `${stored}%0d%0aBcc:eve@evil.example`],
    ['with a NUL', (stored) => `${stored}\0@evil.example`],
    ['in a list', (stored) => [stored, 'eve@evil.example']],
    ['in an object', (stored) => ({ email: stored })],
    ['with a comment', (stored) => stored.replace('@', '(eve)@')],
    ['with a route', (stored) => `@evil.example:${stored}`],
    ['with a percent hack', (stored) => `${stored.replace('@', '%')}@evil.example`],
    ['quoted', (stored) => `"${stored.replace('@', '"@')}`],
  ];

  it.each(forms)('%s is refused by its form, and leaves no trace', async (_, forge) => {
    const before = await footprint(application);
    const { status, body } = await post('/user-name-recoveries', { email: forge(anna.email) });
    expect([400, 422]).toContain(status);
    expect(body.fields).toEqual([expect.objectContaining({ field: 'email' })]);
    expect(await footprint(application)).toEqual(before);
  });

  /** Where the user names went that were asked for so, if anywhere. */
  async function sentTo(email: string): Promise<unknown[]> {
    const letters = `select address from letters where kind = 'recovery.user-names' order by queued_at, id`;
    const before = await run(application.database.url, letters);
    const { status } = await post('/user-name-recoveries', { email });
    expect([202, 422]).toContain(status);
    await application.quiet();
    return (await run(application.database.url, letters)).slice(before.length).map(({ address }) => address);
  }

  const lookAlikes: readonly (readonly [what: string, forge: (stored: string) => string])[] = [
    ['with a Cyrillic а', (stored) => stored.replace('a', '\u0430')],
    ['in full width', (stored) => stored.replace('a', '\uff41')],
    ['with a dotless ı in the domain', (stored) => stored.replace('people', 'p\u0131ople')],
    ['with a Greek omicron in the domain', (stored) => stored.replace('people', 'pe\u03bfple')],
    ['with an invisible sign', (stored) => stored.replace('@', '\u200b@')],
    ['with an accent', (stored) => stored.replace('a', '\u00e1')],
    ['with an accent of its own', (stored) => stored.replace('a', 'a\u0301')],
  ];

  it.each(lookAlikes)('that only looks like a stored one, %s, brings no mail', async (_, forge) => {
    expect(await sentTo(forge(anna.email))).toEqual([]);
  });

  it('that only looks like a stored one, with a long s that is an s in capitals, brings no mail', async () => {
    await application.people.collaborator(customer, [], 'sara', 'sara@people.example');
    expect(await sentTo('\u017fara@people.example')).toEqual([]);
  });

  const sameAddress: readonly (readonly [what: string, write: (stored: string) => string])[] = [
    ['in capitals', (stored) => stored.toUpperCase()],
    ['with an ideographic full stop in the domain', (stored) => stored.replace('.example', '\u3002example')],
    ['with a soft hyphen in the domain', (stored) => stored.replace('people', 'peo\u00adple')],
    ['with a domain in full width', (stored) => stored.replace('people', '\uff50eople')],
  ];

  it.each(sameAddress)('that is the stored one, %s, brings mail to the stored one only', async (_, write) => {
    expect([[], [anna.email]]).toContainEqual(await sentTo(write(anna.email)));
  });
});

describe('Links in mails', () => {
  /** `fetch` writes some of these itself. */
  async function askAs(headers: Record<string, string>, path: string, body: object): Promise<void> {
    const asked = request(`${application.url}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    });
    asked.end(JSON.stringify(body));
    const [{ statusCode }] = (await once(asked, 'response')) as [IncomingMessage];
    expect(statusCode).toBe(202);
  }

  it('begin with the configured origin, whatever whoever asks writes into the headers', async () => {
    const forged = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '198.51.100.7',
      'x-forwarded-port': '444',
      forwarded: 'for=198.51.100.7;host=evil.example;proto=https',
      'x-original-url': 'https://evil.example/',
      origin: 'https://evil.example',
      referer: 'https://evil.example/',
    };
    await askAs(forged, '/password-recoveries', { userName: anna.userName });
    await askAs(forged, '/user-name-recoveries', { email: anna.email });
    for (const subject of [/Your new password/, /Your user name/]) {
      const letter = await application.mailbox.letterTo(anna.email, { subject });
      expect(letter.links.length).toBeGreaterThan(0);
      for (const link of letter.links) expect(new URL(link).origin).toBe(application.settings.ORIGIN);
      expect(letter.html + letter.text).not.toContain('evil.example');
    }
  });
});
