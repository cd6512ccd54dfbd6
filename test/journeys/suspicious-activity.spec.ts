import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashPassword } from '../../src/accounts';
import { DAY, HOUR, MINUTE, newId, SECOND } from '../../src/kernel';
import { AT_HOME, BEHIND_PROXY, IPHONE, Seat, Travellers } from '../authentication/travellers';
import { Caller, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';
import type { ReceivedLetter } from '../support/mailbox';
import { holdKindsOf } from './holds';
import { SecondSteps } from './second-steps';

const NEW_PASSWORD = 'una nuova frase da ricordare';
const HELD = /locked: we have noticed/;
const NOTICED = /noticed something unusual/;
const NEW_DEVICE = /New sign-in/;
const [BREACHED, ALSO_BREACHED] = ['la mia frase di sempre', 'la mia frase di prima'] as const;
const from = (address: string): Seat => ({ ...AT_HOME, address });

let application: TestApplication;
let travellers: Travellers;
let breachedPasswords: string;
let customer: TestCustomer;
let anna: Person;

beforeAll(async () => {
  breachedPasswords = listOf([BREACHED, ALSO_BREACHED]);
  application = await startApplication({ ...BEHIND_PROXY, BREACHED_PASSWORDS_FILE: breachedPasswords });
  travellers = new Travellers(application);
});
afterAll(async () => {
  await application.stop();
  rmSync(breachedPasswords);
});
beforeEach(async () => {
  customer = await application.people.customer();
  anna = await application.people.collaborator(customer);
});

const letter = (subject: RegExp) => application.mailbox.letterTo(anna.email, { subject });
const tokenIn = ({ links }: ReceivedLetter, page: string) =>
  links.find((link) => link.includes(`/${page}#`))?.split('#')[1] ?? '';
const log = () => travellers.logOf(anna, customer.principal);

/** As Have I Been Pwned publishes them. */
function listOf(passwords: readonly string[]): string {
  const lines = passwords.map((text) => `${createHash('sha1').update(text).digest('hex').toUpperCase()}:3\r\n`);
  const file = join(tmpdir(), `titolare-breached-${newId()}.txt`);
  writeFileSync(file, lines.sort().join(''));
  return file;
}

/** The subjects of what Anna was told, once nothing more is to come. */
async function told(): Promise<string[]> {
  await application.quiet();
  return application.mailbox
    .lettersTo(anna.email)
    .map(({ subject }) => subject)
    .filter((subject) => [HELD, NOTICED, NEW_DEVICE].some((each) => each.test(subject)));
}

describe('A refresh token that was copied', () => {
  const exchange = (refreshToken: string | undefined) =>
    application.anyone.post('/session-refreshes', { refreshToken }, { headers: { 'x-forwarded-for': '10.66.6.6' } });

  /** Somebody's session whose token was copied, and exchanged by one of the two. */
  async function copied(): Promise<Caller> {
    const session = await application.people.signedIn(anna);
    await exchange(session.refreshToken);
    return session;
  }

  it('closes the account until a new password is set; the mail says what was noticed, and opens it again', async () => {
    const other = await application.people.signedIn(anna);
    const { refreshToken } = await copied();
    application.clock.advance(11 * SECOND);
    expect((await exchange(refreshToken)).status).toBe(401);

    const mail = await letter(HELD);
    expect(mail.text).toContain('somebody used a copy of a session');
    expect(mail.text).toContain('10.66.6.6');
    expect(await holdKindsOf(application, anna.id)).toEqual(['suspicious_activity']);
    expect((await other.get('/sessions/current')).status).toBe(401);
    expect(await travellers.signIn(anna, AT_HOME)).toMatchObject({
      status: 403,
      body: { holds: [{ kind: 'suspicious_activity', reason: 'refresh_token_reused' }] },
    });
    expect(await log()).toContainEqual(
      expect.objectContaining({ result: 'token_reused', address: '10.66.6.6', marks: ['suspicious'] }),
    );

    const token = tokenIn(mail, 'reset-password');
    const choice = { purpose: 'reset', token, password: NEW_PASSWORD };
    expect(await application.anyone.post('/passwords', choice)).toMatchObject({
      status: 201,
      body: { stillHeld: false },
    });
    expect((await travellers.signIn(anna, AT_HOME, NEW_PASSWORD)).status).toBe(201);
  });

  it('ends its session and nothing more, where a program repeats its own request within ten seconds', async () => {
    const { refreshToken } = await copied();
    application.clock.advance(10 * SECOND);
    expect((await exchange(refreshToken)).status).toBe(401);
    expect(await told()).toEqual([]);
    expect(await holdKindsOf(application, anna.id)).toEqual([]);
  });

  it('is told once, however often it comes back', async () => {
    const { refreshToken } = await copied();
    application.clock.advance(DAY);
    await Promise.all([exchange(refreshToken), exchange(refreshToken)]);
    expect(await told()).toHaveLength(1);
  });
});

describe('The right password after many wrong ones from networks never used', () => {
  beforeEach(async () => {
    await travellers.signIn(anna, AT_HOME);
    application.clock.advance(1);
  });

  async function guesses(...addresses: string[]): Promise<void> {
    for (const address of addresses) await travellers.signIn(anna, from(address), 'la frase di un altro');
  }

  it('is not enough from another such network: a second factor is asked for, and the mail says what was noticed', async () => {
    await guesses('10.6.0.1', '10.6.0.1', '10.6.0.2', '10.6.0.2');
    const { status, body } = await travellers.signIn(anna, from('10.6.0.3'));
    expect({ status, ways: body.secondFactor?.ways }).toEqual({ status: 202, ways: ['email'] });
    expect((await letter(NOTICED)).text).toMatch(/several\s+wrong ones[^]*10\.6\.0\.3/);

    const steps = new SecondSteps(application);
    const { pendingSignIn } = body.secondFactor;
    expect((await steps.prove(pendingSignIn, 'email', await steps.mailedCode(anna))).status).toBe(201);
    expect(await log()).toContainEqual(
      expect.objectContaining({ result: 'second_factor_asked', address: '10.6.0.3', marks: ['suspicious'] }),
    );
  });

  it('closes the account with one click, where it wasn’t the person', async () => {
    await guesses('10.6.0.1', '10.6.0.1', '10.6.0.2', '10.6.0.2');
    await travellers.signIn(anna, from('10.6.0.3'));
    const token = tokenIn(await letter(NOTICED), 'not-me');
    expect((await application.anyone.post('/activity-reports', { token })).status).toBe(201);
    expect(await holdKindsOf(application, anna.id)).toEqual(['suspicious_activity']);
  });

  it.each<[string, string[], string]>([
    ['from a network of old', ['10.6.0.1', '10.6.0.1', '10.6.0.2', '10.6.0.2'], AT_HOME.address],
    ['after fewer of them', ['10.6.0.1', '10.6.0.1', '10.6.0.2'], '10.6.0.3'],
    ['after as many from one network', ['10.6.0.1', '10.6.0.1', '10.6.0.1', '10.6.0.1'], '10.6.0.1'],
    ['after as many of which some were from home', ['10.6.0.1', '10.6.0.2', AT_HOME.address, '10.6.0.2'], '10.6.0.2'],
  ])('is enough %s', async (_, addresses, address) => {
    await guesses(...addresses);
    expect((await travellers.signIn(anna, from(address))).status).toBe(201);
    expect((await told()).filter((subject) => NOTICED.test(subject))).toEqual([]);
  });

  it('is enough a day later', async () => {
    await guesses('10.6.0.1', '10.6.0.1', '10.6.0.2', '10.6.0.2');
    application.clock.advance(DAY);
    expect((await travellers.signIn(anna, from('10.6.0.3'))).status).toBe(201);
  });
});

describe('Two sign-ins too far apart for the time between', () => {
  const [ITALY, ITALY_TOO, AMERICA] = ['193.204.114.1', '151.1.1.1', '8.8.8.8'];

  it('are noticed: a second factor is asked for, and the mail says where it came from', async () => {
    await travellers.signIn(anna, from(ITALY));
    application.clock.advance(2 * HOUR - 1);
    expect((await travellers.signIn(anna, from(AMERICA))).status).toBe(202);
    expect((await letter(NOTICED)).text).toMatch(/from another\s+country[^]*8\.8\.8\.8 \(United States\)/);
    expect((await log())[0]).toMatchObject({ country: 'US', marks: ['suspicious'] });
  });

  it.each<[string, string, string, number]>([
    ['two hours later', ITALY, AMERICA, 2 * HOUR],
    ['within one country', ITALY, ITALY_TOO, MINUTE],
    ['from where nobody knows', ITALY, AT_HOME.address, MINUTE],
  ])('are not: %s', async (_, first, second, between) => {
    await travellers.signIn(anna, from(first));
    application.clock.advance(between);
    expect((await travellers.signIn(anna, from(second))).status).toBe(201);
  });

  it('are not, once the other network is known', async () => {
    await travellers.signIn(anna, from(AMERICA));
    application.clock.advance(DAY);
    await travellers.signIn(anna, from(ITALY));
    application.clock.advance(MINUTE);
    expect((await travellers.signIn(anna, from(AMERICA))).status).toBe(201);
  });
});

describe('One of the commonest passwords, which came with an import', () => {
  const COMMON = 'password1';
  const CHEAP = { memoryCost: 8192, timeCost: 1, parallelism: 1 };

  it('must be changed to go on, and the mail says why, once', async () => {
    const hash = await hashPassword(COMMON, CHEAP);
    await run(application.database.url, `update passwords set hash = '${hash}' where account_id = '${anna.id}'`);
    const answer = await travellers.signIn(anna, AT_HOME, COMMON);
    expect(answer).toMatchObject({ status: 201, body: { session: { restrictedTo: 'change_password' } } });
    expect((await letter(NOTICED)).text).toContain('among the commonest');
    await travellers.signIn(anna, AT_HOME, COMMON);
    expect(await told()).toHaveLength(1);

    const headers = { authorization: `Bearer ${answer.body.accessToken}` };
    const change = { currentPassword: COMMON, newPassword: NEW_PASSWORD };
    expect((await application.anyone.post('/password-changes', change, { headers })).status).toBe(204);
    expect(await holdKindsOf(application, anna.id)).toEqual([]);
    const { body } = await travellers.signIn(anna, AT_HOME, NEW_PASSWORD);
    expect(body.session.restrictedTo).toBeNull();
  });
});

describe('A password that is known from a breach elsewhere', () => {
  it('must be changed to go on, and the mail says why; nobody can choose it anew', async () => {
    const hash = await hashPassword(BREACHED, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    await run(application.database.url, `update passwords set hash = '${hash}' where account_id = '${anna.id}'`);
    const answer = await travellers.signIn(anna, AT_HOME, BREACHED);
    expect(answer).toMatchObject({ status: 201, body: { session: { restrictedTo: 'change_password' } } });
    expect((await letter(NOTICED)).text).toContain('stolen elsewhere');

    const headers = { authorization: `Bearer ${answer.body.accessToken}` };
    const change = (newPassword: string) =>
      application.anyone.post('/password-changes', { currentPassword: BREACHED, newPassword }, { headers });
    expect(await change(ALSO_BREACHED)).toMatchObject({
      status: 422,
      body: { fields: [{ field: 'newPassword', code: 'password_breached' }] },
    });
    expect((await change(NEW_PASSWORD)).status).toBe(204);
  });
});

describe('The first sign-in on a device', () => {
  const onPhone: Seat = { ...AT_HOME, userAgent: IPHONE };

  it('is told by mail, and marked, once', async () => {
    await travellers.signIn(anna, AT_HOME);
    application.clock.advance(HOUR);
    for (let time = 0; time < 2; time++) {
      await travellers.signIn(anna, onPhone);
      application.clock.advance(HOUR);
    }
    expect((await letter(NEW_DEVICE)).text).toContain('Safari, iPhone');
    expect(await told()).toHaveLength(1);
    expect(await log()).toMatchObject([
      { marks: [] },
      { device: 'Safari, iPhone', marks: ['new_device'] },
      { marks: [] },
    ]);
  });

  it('is no news at the very first sign-in of all', async () => {
    await travellers.signIn(anna, onPhone);
    expect(await told()).toEqual([]);
  });

  it('is news again after six months', async () => {
    await travellers.signIn(anna, onPhone);
    application.clock.advance(100 * DAY);
    await travellers.signIn(anna, AT_HOME);
    application.clock.advance(84 * DAY);
    await travellers.signIn(anna, onPhone);
    expect(await told()).toHaveLength(2);
  });

  it('is not told of a sign-in that the password alone doesn’t open', async () => {
    await travellers.signIn(anna, AT_HOME);
    const principal = await application.people.signedIn(customer.principal);
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'On leave' });
    await travellers.signIn(anna, onPhone);
    expect(await told()).toEqual([]);
  });
});
