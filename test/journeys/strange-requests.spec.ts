import { createHmac } from 'node:crypto';
import { DAY, MINUTE } from '../../src/kernel';
import { Caller, PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';
import { footprint } from './footprint';

let application: TestApplication;
let customer: TestCustomer;
let principal: Caller;
let anna: Person;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  principal = await application.people.signedIn(customer.principal);
  anna = await application.people.collaborator(customer);
});

/** Bodies that can't be read are 400, but for those that HTTP has a status of their own for. */
const STATUSES: Readonly<Record<string, number>> = {
  'platform/body-too-large': 413,
  'platform/unsupported-media-type': 415,
};

describe('A token that is none', () => {
  const tokens: readonly (readonly [what: string, make: (token: string) => string | undefined])[] = [
    ['missing', () => undefined],
    ['without its scheme', (token) => token],
    ['under another scheme', (token) => `Basic ${token}`],
    ['empty', () => 'Bearer '],
    ['no token at all', () => 'Bearer anna'],
    ['signed with another signature', (token) => `Bearer ${token.slice(0, -8)}AAAAAAAA`],
    ['about somebody else', (token) => `Bearer ${rewritten(token, {}, { role: 'administrator' })}`],
    ['unsigned (alg none)', (token) => `Bearer ${unsigned(token)}`],
    [
      'signed with a secret in the place of a key (HS256)',
      (token) => `Bearer ${rewritten(token, { alg: 'HS256' }, {})}`,
    ],
    ['signed with a key that we don’t have', (token) => `Bearer ${rewritten(token, { kid: 'anna' }, {})}`],
    ['a refresh token', () => `Bearer ${principal.refreshToken}`],
    ['very long', () => `Bearer ${'a'.repeat(5_000)}`],
  ];

  it.each(tokens)('is refused: %s', async (_, make) => {
    const authorization = make(principal.accessToken ?? '');
    const answer = await application.anyone.get('/sessions/current', {
      headers: authorization === undefined ? {} : { authorization },
    });

    expect(answer).toMatchObject({ status: 401, body: { code: 'authentication/sign-in-required' } });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('is refused: expired', async () => {
    application.clock.advance(5 * MINUTE - 1_000);
    expect((await principal.get('/sessions/current')).status).toBe(200);
    application.clock.advance(1_000);
    expect((await principal.get('/sessions/current')).status).toBe(401);
  });

  it('is refused: of a session that is over', async () => {
    await principal.delete('/sessions/current');
    expect((await principal.get('/sessions/current')).status).toBe(401);
  });
});

describe('A request that is none', () => {
  it.each([
    ['another content type', 'text/plain', '{}', 'platform/unsupported-media-type'],
    [
      'a form, as any web page can send',
      'application/x-www-form-urlencoded',
      'kind=disabled&reason=x',
      'platform/unsupported-media-type',
    ],
    ['a form with files', 'multipart/form-data; boundary=x', '--x--', 'platform/unsupported-media-type'],
    ['no content type that anybody knows', 'anna', '{}', 'platform/unsupported-media-type'],
    ['broken JSON', 'application/json', '{"kind":"disabled",', 'platform/unreadable-body'],
    ['two JSON values', 'application/json', '{} {}', 'platform/unreadable-body'],
    ['nothing where JSON was announced', 'application/json', '', 'platform/malformed-request'],
    ['JSON without end', 'application/json', '['.repeat(60_000), 'platform/unreadable-body'],
    [
      'JSON without ground',
      'application/json',
      `{"kind":${'['.repeat(30_000)}${']'.repeat(30_000)}}`,
      'platform/unreadable-body',
    ],
    [
      'another prototype',
      'application/json',
      '{"kind":"disabled","reason":"x","__proto__":{"role":"administrator"}}',
      'platform/unreadable-body',
    ],
    [
      'another constructor',
      'application/json',
      '{"kind":"disabled","reason":"x","constructor":{"prototype":{}}}',
      'platform/unreadable-body',
    ],
    [
      'more than 64 KiB',
      'application/json',
      JSON.stringify({ kind: 'disabled', reason: 'x'.repeat(70_000) }),
      'platform/body-too-large',
    ],
  ])('is refused: %s', async (_, contentType, body, code) => {
    const before = await footprint(application);

    const answer = await principal.post(`/accounts/${anna.id}/holds`, body, {
      headers: { 'content-type': contentType },
    });

    expect(answer).toMatchObject({
      status: STATUSES[code] ?? 400,
      body: { code, type: `urn:titolare:problem:${code}`, correlationId: answer.headers.get('x-correlation-id') },
    });
    expect(await footprint(application)).toEqual(before);
  });

  it.each([
    ['PATCH', '/collaborators'],
    ['DELETE', '/collaborators'],
    ['PUT', '/sessions/current'],
    ['GET', '/passwords'],
    ['OPTIONS', '/collaborators'],
    ['GET', '/nothing-here'],
    ['GET', '/collaborators/'],
    ['GET', '/collaborators/%zz'],
    ['GET', '/collaborators/%ff'],
    ['GET', `/collaborators/${'a'.repeat(800)}`],
    ['GET', '//api/v2/collaborators'],
  ])('is refused where nothing is: %s %s', async (method, path) => {
    const answer = await principal.call(method, path);

    expect(answer).toMatchObject({ status: 404, body: { code: 'platform/no-such-route' } });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('says a field twice: the last one counts, as JSON has it', async () => {
    const { body } = await principal.post(
      `/accounts/${anna.id}/holds`,
      '{"kind":"anna","kind":"disabled","reason":"first","reason":"second"}',
    );
    expect(body.reason).toBe('second');
  });
});

describe('An Idempotency-Key', () => {
  const key = { headers: { 'idempotency-key': 'key-1' } };

  it('that comes again with another body, or for another person, is refused, and nothing happens', async () => {
    const bruno = await application.people.collaborator(customer);
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'first' }, key);
    const before = await footprint(application);

    for (const again of [
      await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'second' }, key),
      await principal.post(`/accounts/${bruno.id}/holds`, { kind: 'disabled', reason: 'first' }, key),
      await principal.post(`/collaborators/${bruno.id}/password-resets`, undefined, key),
    ]) {
      expect(again).toMatchObject({ status: 422, body: { code: 'platform/idempotency-key-reused' } });
    }
    expect(await footprint(application)).toEqual(before);
  });

  it('is free again after a refusal, and is each account’s own', async () => {
    const elena = await application.people.signedIn(
      await application.people.collaborator(customer, ['manage_collaborators']),
    );
    const reset = (by: Caller) => by.post(`/collaborators/${anna.id}/password-resets`, undefined, key);
    expect((await principal.post('/collaborators', { chosenName: '/' }, key)).status).toBe(400);
    expect(
      (await principal.post('/collaborators', { chosenName: '/', displayName: 'A', email: 'a@people.example' }, key))
        .status,
    ).toBe(422);

    expect((await reset(principal)).headers.get('idempotency-replayed')).toBeNull();
    expect((await reset(principal)).headers.get('idempotency-replayed')).toBe('true');
    expect((await reset(elena)).headers.get('idempotency-replayed')).toBeNull();
  });

  it('is free again after a day; others of that time are forgotten with their answers', async () => {
    const kept = async () => {
      const sql = `select key from idempotency_keys where account_id = '${customer.principal.id}'`;
      return (await run(application.database.url, sql)).map((row) => row['key']);
    };
    const resetWith = (name: string) =>
      principal.post(`/collaborators/${anna.id}/password-resets`, undefined, { headers: { 'idempotency-key': name } });
    await resetWith('first');
    await resetWith('second');
    application.clock.advance(DAY);
    principal = await application.people.signedIn(customer.principal);

    expect((await resetWith('second')).headers.get('idempotency-replayed')).toBeNull();
    expect(await kept()).toEqual(['second']);
  });

  it.each(['', 'an na', 'à', 'x'.repeat(256)])('that can’t be one is refused: %s', async (name) => {
    const headers = { 'idempotency-key': Buffer.from(name, 'utf8').toString('latin1') };
    expect(await principal.post(`/collaborators/${anna.id}/password-resets`, undefined, { headers })).toMatchObject({
      status: 400,
      body: { code: 'platform/malformed-idempotency-key' },
    });
  });
});

describe('An If-Match', () => {
  it.each(['1', '*', '"anna"', '"1", "2"', '"-1"', '"1.0"', '"99999999999"', 'W/1'])(
    'that is no tag of ours is refused: %s',
    async (tag) => {
      const headers = { 'if-match': tag };
      for (const answer of [
        await principal.put(`/collaborators/${anna.id}/email`, { email: 'a@people.example' }, { headers }),
        await principal.post(`/collaborators/${anna.id}/permission-changes`, {}, { headers }),
      ]) {
        expect(answer).toMatchObject({
          status: 400,
          body: { code: 'platform/malformed-request', fields: [{ field: 'If-Match', code: 'malformed' }] },
        });
      }
    },
  );
});

describe('A moment', () => {
  it.each([
    'tomorrow',
    '2099-01-01',
    '2099-01-01T10:00:00',
    '20990101T100000Z',
    '2099-W01-1',
    '2099-02-30T00:00:00Z',
    '2099-01-01T24:00:00Z',
    '+102099-01-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
  ])('that is no RFC 3339 date-time is refused: %s', async (endsAt) => {
    expect(await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'x', endsAt })).toMatchObject(
      {
        status: 400,
        body: { code: 'platform/malformed-request', fields: [{ field: 'endsAt', code: 'malformed' }] },
      },
    );
  });

  it('may be given in any offset', async () => {
    const { body } = await principal.post(`/accounts/${anna.id}/holds`, {
      kind: 'disabled',
      reason: 'x',
      endsAt: '2099-01-01T10:00:00.5+02:00',
    });
    expect(body.until).toBe('2099-01-01T08:00:00.500Z');
  });
});

describe('A password with strange characters', () => {
  it.each(['\0', 'una frase\0 da provare', '\ud800', '💣'.repeat(300)])('only doesn’t fit (%j)', async (password) => {
    expect(await new Caller(application.url).signIn(customer.principal.userName, password)).toMatchObject({
      status: 401,
      body: { code: 'authentication/wrong-credentials' },
    });
  });

  it.each([
    ['una frase\0 nuova', 'password_control_characters'],
    ['una frase\r\n nuova', 'password_control_characters'],
    ['una frase \ud800 nuova', 'password_control_characters'],
    ['una frase '.repeat(26), 'password_too_long'],
  ])('is refused as a new one, by name (%j)', async (newPassword, code) => {
    expect(await principal.post('/password-changes', { currentPassword: PASSWORD, newPassword })).toMatchObject({
      status: 422,
      body: { code: 'accounts/unacceptable-password', fields: [{ field: 'newPassword', code }] },
    });
  });

  it('of any alphabet is as good as another', async () => {
    const newPassword = 'пароль 💣 ünd Anderes';
    expect((await principal.post('/password-changes', { currentPassword: PASSWORD, newPassword })).status).toBe(204);
    const session = await new Caller(application.url).signIn(customer.principal.userName, newPassword.normalize('NFD'));
    expect(session.status).toBe(201);
  });
});

function rewritten(token: string, header: object, claims: object): string {
  const [head = '', payload = ''] = token.split('.');
  const signed = `${encoded({ ...decoded(head), ...header })}.${encoded({ ...decoded(payload), ...claims })}`;
  return `${signed}.${createHmac('sha256', 'anna').update(signed).digest('base64url')}`;
}

function unsigned(token: string): string {
  const [head = '', payload = ''] = token.split('.');
  return `${encoded({ ...decoded(head), alg: 'none' })}.${payload}.`;
}

function decoded(part: string): object {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
