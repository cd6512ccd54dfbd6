import { DAY, MINUTE } from '../../src/kernel';
import {
  Answer,
  Caller,
  PASSWORD,
  Person,
  startApplication,
  TestApplication,
  TestCustomer,
} from '../support/application';
import { run } from '../support/database';

const ORIGIN = 'https://account.example.it';
const SESSION = '__Host-titolare-session';
const FROM_OWN_PAGE = { 'session-transport': 'cookie', 'sec-fetch-site': 'same-origin' };

let application: TestApplication;
let customer: TestCustomer;
let anna: Person;

beforeAll(async () => {
  application = await startApplication({ JOBS: false, ORIGIN });
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  anna = await application.people.collaborator(customer);
});

const browser = () => new Caller(application.url);
const signIn = (headers: Record<string, string> = FROM_OWN_PAGE) =>
  browser().post('/sessions', { identifier: anna.userName, password: PASSWORD }, { headers });
const cookieOf = ({ headers }: Answer) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
const shown = async () => ({ cookie: cookieOf(await signIn()) });
const current = (headers: Record<string, string>) => browser().get('/sessions/current', { headers });
const signOut = (headers: Record<string, string>) => browser().delete('/sessions/current', { headers });
const outcome = ({ status, body }: Answer) => body?.code ?? status;

describe('The session of a browser', () => {
  it('is in a cookie that only this host gets, over HTTPS, and no script; the answer has no token', async () => {
    const answer = await signIn();

    expect(answer.status).toBe(201);
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(
      /^__Host-titolare-session=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(Object.keys(answer.body).sort()).toEqual(['account', 'secondFactorDueFrom', 'session']);
    expect((await current({ cookie: cookieOf(answer) })).body.account.userName).toBe(anna.userName);
  });

  it('is no cookie for a machine, which gets tokens', async () => {
    const answer = await signIn({});
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.body).toMatchObject({ tokenType: 'Bearer', refreshToken: expect.any(String) });
  });

  it('ends when somebody signs out, and the cookie goes', async () => {
    const cookie = await shown();
    const answer = await signOut({ ...cookie, ...FROM_OWN_PAGE });
    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()[0]).toMatch(new RegExp(`^${SESSION}=; Max-Age=0;`));
    expect(outcome(await current(cookie))).toBe('authentication/sign-in-required');
  });

  it('lasts while it is used, and ends when it is idle for too long, or too old', async () => {
    const cookie = await shown();
    for (let week = 1; week <= 12; week++) {
      application.clock.advance(7 * DAY);
      expect((await current(cookie)).status).toBe(200);
    }
    application.clock.advance(7 * DAY);
    expect(outcome(await current(cookie))).toBe('authentication/sign-in-required');

    const idle = await shown();
    application.clock.advance(14 * DAY + MINUTE);
    expect(outcome(await current(idle))).toBe('authentication/sign-in-required');
  });

  it('begins with a secret of its own, whatever the browser showed before', async () => {
    const planted = { cookie: `${SESSION}=${'a'.repeat(43)}` };
    const answer = await signIn({ ...planted, ...FROM_OWN_PAGE });
    expect(cookieOf(answer)).not.toContain('a'.repeat(43));
    expect(outcome(await current(planted))).toBe('authentication/sign-in-required');
  });

  it('remembers the device in a cookie as well, of which the next sign-in needs no second factor', async () => {
    const sara = await application.people.staff();
    const given = { identifier: sara.userName, password: PASSWORD };
    const device = { cookie: `__Host-titolare-device=${sara.deviceToken}` };
    const ask = (headers: Record<string, string>) => browser().post('/sessions', given, { headers });

    expect((await ask({ ...device, ...FROM_OWN_PAGE })).status).toBe(201);
    expect((await ask(FROM_OWN_PAGE)).status).toBe(202);
    expect((await ask(device)).status).toBe(202);
  });
});

describe('Another site’s page', () => {
  const FOREIGN: [string, Record<string, string>][] = [
    ['a form, which can send no header of ours', { 'sec-fetch-site': 'cross-site' }],
    ['a page that says nothing at all', {}],
    ['a script that is told to say it is ours', { 'session-transport': 'cookie', 'sec-fetch-site': 'cross-site' }],
    ['a neighbour below the same domain', { 'session-transport': 'cookie', 'sec-fetch-site': 'same-site' }],
    ['an older browser', { 'session-transport': 'cookie', origin: 'https://evil.example' }],
    ['a page without an origin', { 'session-transport': 'cookie', origin: 'null' }],
    ['no page, in an older browser', { 'session-transport': 'cookie' }],
    ['our own page, without the header', { 'sec-fetch-site': 'same-origin' }],
  ];

  it.each(FOREIGN)('changes nothing with the cookie: %s', async (_, headers) => {
    const cookie = await shown();
    expect(outcome(await signOut({ ...cookie, ...headers }))).toBe('authentication/not-from-own-page');
    const change = { currentPassword: PASSWORD, newPassword: 'un nuovo inizio per tutti' };
    const answer = await browser().post('/password-changes', change, { headers: { ...cookie, ...headers } });
    expect(outcome(answer)).toBe('authentication/not-from-own-page');
    expect((await current(cookie)).status).toBe(200);
  });

  it.each(FOREIGN.filter(([, headers]) => 'session-transport' in headers))(
    'signs nobody in to an account of its own: %s',
    async (_, headers) => {
      const answer = await signIn(headers);
      expect(outcome(answer)).toBe('authentication/not-from-own-page');
      expect(answer.headers.getSetCookie()).toEqual([]);
    },
  );

  it('may not even ask whether it may', async () => {
    const answer = await browser().call('OPTIONS', '/sessions/current', undefined, {
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'DELETE',
        'access-control-request-headers': 'session-transport',
      },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.status).toBe(404);
  });

  it('is told from ours by the origin, where a browser says nothing else', async () => {
    const cookie = await shown();
    const headers = { ...cookie, 'session-transport': 'cookie', origin: ORIGIN };
    expect((await signOut(headers)).status).toBe(204);
  });
});

describe('A cookie that is none of ours', () => {
  it.each([
    ['a made-up one', `${SESSION}=${'b'.repeat(43)}`],
    ['a strange one', `${SESSION}=';drop table sessions`],
    ['one that another host could have set', 'titolare-session=%'],
    ['an empty one', `${SESSION}=`],
  ])('lets nobody in: %s', async (_, cookie) => {
    expect(outcome(await current({ cookie }))).toBe('authentication/sign-in-required');
  });

  it('is no refresh token, and a refresh token is no cookie', async () => {
    const cookie = cookieOf(await signIn());
    const [, secret] = cookie.split('=');
    expect(outcome(await browser().post('/session-refreshes', { refreshToken: secret }))).toBe(
      'accounts/refresh-refused',
    );
    const { refreshToken } = (await signIn({})).body;
    expect(outcome(await current({ cookie: `${SESSION}=${refreshToken}` }))).toBe('authentication/sign-in-required');
  });

  it('is kept as a digest alone', async () => {
    const [, secret] = cookieOf(await signIn()).split('=');
    const kept = await run(application.database.url, 'select digest::text from session_cookies');
    expect(kept.length).toBeGreaterThan(0);
    const asHex = Buffer.from(secret!, 'base64url').toString('hex');
    expect(kept.map(({ digest }) => digest)).not.toContain(`\\x${asHex}`);
  });
});
