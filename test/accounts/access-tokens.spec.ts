import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { createSigner } from 'fast-jwt';
import { AccessTokens, SigningKeys } from '../../src/accounts';
import { SECOND } from '../../src/kernel';
import { Caller, Person, startApplication, TestApplication } from '../support/application';
import { run } from '../support/database';

let application: TestApplication;
let carla: Person;
let session: Caller;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  carla = (await application.people.customer()).principal;
});
afterAll(() => application.stop());
beforeEach(async () => {
  session = await application.people.signedIn(carla);
});

const partsOf = (token = '') =>
  token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>);

/** Whether the API takes the token for one of a running session. */
async function isTaken(token: string | undefined): Promise<boolean> {
  const bearer = new Caller(application.url);
  bearer.accessToken = token;
  const { status } = await bearer.get('/sessions/current');
  expect([200, 401]).toContain(status);
  return status === 200;
}

const ownKey = async () => (await application.app.get(SigningKeys, { strict: false }).all())[0];

/** The session's own token, signed anew with our very own key, but for what is changed. */
async function signedByUs(header: Record<string, unknown>, claims: Record<string, unknown>): Promise<string> {
  const { id, privateKey } = await ownKey();
  const [givenHeader, givenClaims] = partsOf(session.accessToken);
  const sign = createSigner({
    algorithm: 'EdDSA',
    key: privateKey!,
    kid: id,
    header: { ...givenHeader, ...header } as { alg: 'EdDSA' },
  });
  const payload = Object.fromEntries(
    Object.entries({ ...givenClaims, ...claims }).filter(([, value]) => value !== undefined),
  );
  return sign(payload);
}

describe('An access token', () => {
  it('says whose it is, and can be verified by anybody with the published key', async () => {
    const [header, claims] = partsOf(session.accessToken);
    expect(header).toMatchObject({ alg: 'EdDSA', typ: 'at+jwt' });
    expect(claims).toMatchObject({ sub: carla.id, role: 'principal', iss: application.settings.ORIGIN });
    expect(Number(claims!['exp']) - Number(claims!['iat'])).toBe(300);

    const { body } = await application.anyone.get('//.well-known/jwks.json');
    const jwk = body.keys.find(({ kid }: { kid: string }) => kid === header!['kid']);
    const [signed, signature] = session.accessToken!.split(/\.(?=[^.]*$)/);
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    expect(verify(null, Buffer.from(signed!), key, Buffer.from(signature!, 'base64url'))).toBe(true);
    expect(JSON.stringify(body)).not.toContain('"d"');
  });

  it('is taken when signed by us, and that is what the following differ from', async () => {
    expect(await isTaken(await signedByUs({}, {}))).toBe(true);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['of another issuer', {}, { iss: 'https://account.elsewhere.example' }],
    ['of no issuer', {}, { iss: undefined }],
    ['of another type', { typ: 'JWT' }, {}],
    ['that never ends', {}, { exp: undefined }],
    ['that has ended', {}, { exp: 1 }],
    ['of no session', {}, { sid: undefined }],
    ['of a session that never was', {}, { sid: '01a20188-6428-738c-b7d3-024c2633d7c2' }],
  ])('is refused, though signed by us: %s', async (_, header, claims) => {
    expect(await isTaken(await signedByUs(header, claims))).toBe(false);
  });

  it('is refused when signed with another key under the name of ours', async () => {
    const { privateKey } = generateKeyPairSync('ed25519', {
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const [header, claims] = partsOf(session.accessToken);
    expect(
      await isTaken(createSigner({ algorithm: 'EdDSA', key: privateKey, header: header as { alg: 'EdDSA' } })(claims!)),
    ).toBe(false);
  });

  it('claims no more than its session has: the role is read anew', async () => {
    const anna = await application.people.signedIn(
      await application.people.collaborator(await application.people.customer()),
    );
    session = anna;
    const token = await signedByUs({}, { role: 'administrator', cid: undefined });
    const bearer = new Caller(application.url);
    bearer.accessToken = token;
    expect((await bearer.get('/sessions/current')).body.account.role).toBe('collaborator');
  });
});

describe('When the signing key changes', () => {
  it('tokens of the old one go on, and those of the new one are known within seconds', async () => {
    const old = session.accessToken;
    await run(application.database.url, 'update signing_keys set retired_at = now() where retired_at is null');
    const other = new AccessTokens(
      application.app.get(SigningKeys, { strict: false }),
      application.clock,
      application.settings,
    );
    await other.onModuleInit();
    const [, claims] = partsOf(old);
    const { token } = other.sign(claims as never);
    expect(partsOf(token)[0]!['kid']).not.toBe(partsOf(old)[0]!['kid']);

    application.clock.advance(10 * SECOND);
    expect([await isTaken(old), await isTaken(token)]).toEqual([true, true]);
    expect((await application.anyone.get('//.well-known/jwks.json')).body.keys).toHaveLength(2);
  });

  it('private halves are kept under seal', async () => {
    const { privateKey } = await ownKey();
    const rows = await run(application.database.url, 'select sealed_private_key from signing_keys');
    for (const { sealed_private_key } of rows)
      expect((sealed_private_key as Buffer).includes(privateKey!.slice(30, 60))).toBe(false);
    const [{ kept } = {}] = await run(application.database.url, 'select json_agg(k)::text as kept from signing_keys k');
    expect(kept).not.toContain('PRIVATE KEY');
  });
});
