import { DAY, HOUR, MINUTE } from '../../src/kernel';
import { Caller, PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { Database } from '../../src/platform/database';
import { run, until } from '../support/database';
import { holdKindsOf, noticed } from './holds';
import { Recovery } from './recovery';
import { SecondSteps } from './second-steps';

const NEW_PASSWORD = 'una nuova frase da ricordare';
const refused = (code: string) => ({
  status: 422,
  body: { code: `second-factor/code-${code}`, fields: [{ field: 'code' }] },
});
const OVER = { status: 410, body: { code: 'authentication/sign-in-over' } };

let application: TestApplication;
let steps: SecondSteps;
let customer: TestCustomer;
let anna: Person;

beforeAll(async () => {
  application = await startApplication({ LETTERS_PER_HOUR: 100, SIGN_IN_FAILURES_PER_NETWORK: 10_000 });
  steps = new SecondSteps(application);
});
afterAll(() => application.stop());
beforeEach(() => among({ secondFactor: 'required', secondFactorGraceDays: 0 }));

async function among(policy: object): Promise<void> {
  customer = await application.people.customer({ policy });
  anna = await application.people.collaborator(customer);
}

/** Somebody who is signed in with a mailed code. */
async function signedIn(person: Person): Promise<Caller> {
  const before = application.mailbox
    .lettersTo(person.email)
    .filter(({ subject }) => /sign-in code/.test(subject)).length;
  const pendingSignIn = await steps.pending(person);
  const caller = new Caller(application.url);
  await caller.showSecondFactor({ pendingSignIn, way: 'email', code: await steps.mailedCode(person, before) });
  return caller;
}

/** What stands in the newest mail to Anna about it, behind the # of the link to a page. */
async function tokenIn(subject: RegExp, page: string): Promise<string> {
  const { links } = await application.mailbox.letterTo(anna.email, { subject });
  return links.find((link) => link.includes(`/${page}#`))?.split('#')[1] ?? '';
}

/** Anna chooses a new password through the mailed link. */
async function resetPassword(): Promise<void> {
  await new Recovery(application).password({ userName: anna.userName });
  const token = await tokenIn(/Your new password/, 'reset-password');
  await application.anyone.post('/passwords', { purpose: 'reset', token, password: NEW_PASSWORD });
}

/** Anna says that somebody else asked for a new password, and chooses one. */
async function reportActivity(): Promise<void> {
  await new Recovery(application).password({ userName: anna.userName });
  await application.anyone.post('/activity-reports', { token: await tokenIn(/Your new password/, 'not-me') });
  const token = await tokenIn(/locked your account/, 'reset-password');
  await application.anyone.post('/passwords', { purpose: 'reset', token, password: NEW_PASSWORD });
}

/** A session whose password was given an hour ago. */
async function anHourLater(caller: Caller): Promise<void> {
  application.clock.advance(HOUR);
  const { body } = await caller.post('/session-refreshes', { refreshToken: caller.refreshToken });
  caller.accessToken = body.accessToken;
}

describe('A six-digit code', () => {
  it('is mailed to who has given the password, and nobody is signed in before it is shown', async () => {
    const { status, body } = await steps.begin(anna);
    expect({ status, body }).toEqual({
      status: 202,
      body: {
        secondFactor: {
          pendingSignIn: expect.stringMatching(/^[\w-]{43}$/),
          expiresAt: new Date(application.clock.now().getTime() + 10 * MINUTE).toISOString(),
          ways: ['email'],
          sentTo: expect.stringMatching(/^a•••\d@people\.example$/),
        },
      },
    });
    const code = await steps.mailedCode(anna);
    expect(code).toMatch(/^\d{6}$/);

    const answer = await steps.prove(body.secondFactor.pendingSignIn, 'email', `${code.slice(0, 3)} ${code.slice(3)}`);
    expect(answer).toMatchObject({
      status: 201,
      body: { account: { userName: anna.userName }, tokenType: 'Bearer', deviceToken: null },
    });
    expect(await steps.prove(body.secondFactor.pendingSignIn, 'email', code)).toMatchObject(OVER);
  });

  it('works only if it is the newest; an older one is refused, and it is said why', async () => {
    const pending = await steps.pending(anna);
    const first = await steps.mailedCode(anna);
    expect(await steps.resend(pending)).toMatchObject({
      status: 202,
      body: { sentTo: expect.stringContaining('•••') },
    });
    const second = await steps.mailedCode(anna, 1);

    expect(await steps.prove(pending, 'email', first)).toMatchObject({
      ...refused('replaced'),
      body: { title: 'This code was replaced by a newer one' },
    });
    expect((await steps.prove(pending, 'email', second)).status).toBe(201);
    expect(await steps.prove(await steps.pending(anna), 'email', second)).toMatchObject(refused('used'));
  });

  it('is good for ten minutes, and so is the sign-in', async () => {
    const pending = await steps.pending(anna);
    const code = await steps.mailedCode(anna);
    application.clock.advance(10 * MINUTE - 1);
    const later = await steps.pending(anna);
    application.clock.advance(1);
    expect(await steps.prove(pending, 'email', code)).toMatchObject(OVER);
    expect(await steps.prove(later, 'email', code)).toMatchObject(refused('replaced'));
    expect((await steps.prove(later, 'email', await steps.mailedCode(anna, 1))).status).toBe(201);
  });

  it('of somebody else, or for another sign-in step, is worth nothing', async () => {
    const [mine, theirs] = [await steps.pending(anna), await steps.pending(customer.principal)];
    const code = await steps.mailedCode(anna);
    expect(await steps.prove(theirs, 'email', code)).toMatchObject(refused('wrong'));
    expect(await steps.prove(mine, 'totp', code)).toMatchObject({
      status: 422,
      body: { code: 'second-factor/way-closed' },
    });
    expect(await steps.prove('never-begun', 'email', code)).toMatchObject(OVER);
    expect((await steps.prove(mine, 'email', code)).status).toBe(201);
  });

  it('is looked at five times; neither another code nor another sign-in gives new tries', async () => {
    const pending = await steps.pending(anna);
    await steps.mailedCode(anna);
    for (let time = 0; time < 3; time++)
      expect(await steps.prove(pending, 'email', 'none')).toMatchObject(refused('wrong'));
    await steps.resend(pending);
    const newest = await steps.mailedCode(anna, 1);
    for (let time = 0; time < 2; time++) await steps.prove(pending, 'email', 'none');
    expect(await steps.prove(pending, 'email', newest)).toMatchObject(OVER);

    const anew = await steps.pending(anna);
    expect(await steps.prove(anew, 'email', await steps.mailedCode(anna, 2))).toMatchObject({
      status: 429,
      body: { code: 'second-factor/too-many-wrong-codes' },
    });
    application.clock.advance(HOUR);
    const later = await steps.pending(anna);
    expect((await steps.prove(later, 'email', await steps.mailedCode(anna, 3))).status).toBe(201);
  });

  it('is asked for after the password and before the holds are told', async () => {
    const pending = await steps.pending(anna);
    const on = { accountId: anna.id, customerId: customer.id };
    await noticed(application, on, 'suspicious_activity');
    expect(await steps.prove(pending, 'email', await steps.mailedCode(anna))).toMatchObject({
      status: 403,
      body: { code: 'authentication/account-held', holds: [{ kind: 'suspicious_activity' }] },
    });
  });

  it('comes with a way to say that it wasn’t you, which ends the sign-in of whoever knows the password', async () => {
    const pending = await steps.pending(anna);
    const code = await steps.mailedCode(anna);
    const { links } = await application.mailbox.letterTo(anna.email, { subject: /is your sign-in code/ });
    const token = links.find((link) => link.includes('/not-me#'))?.split('#')[1];
    expect((await application.anyone.post('/activity-reports', { token })).status).toBe(201);
    expect(await steps.prove(pending, 'email', code)).toMatchObject(refused('expired'));
    expect(await holdKindsOf(application, anna.id)).toEqual(['suspicious_activity']);
  });

  it('is of no use once the password is another', async () => {
    const pending = await steps.pending(anna);
    const code = await steps.mailedCode(anna);
    await resetPassword();
    expect(await steps.prove(pending, 'email', code)).toMatchObject(OVER);
  });
});

describe('A policy', () => {
  it('that wants no second factor asks for none, and none can be set up', async () => {
    await among({ secondFactor: 'off' });
    const caller = await application.people.signedIn(anna);
    expect(await caller.post('/accounts/me/second-factor/totp')).toMatchObject({
      status: 409,
      body: { code: 'second-factor/switched-off' },
    });
  });

  it('that leaves it to each asks those who have set an app up', async () => {
    await among({ secondFactor: 'optional' });
    expect((await steps.begin(anna)).status).toBe(201);
    await steps.connectApp(await application.people.signedIn(anna));
    expect(await steps.begin(anna)).toMatchObject({
      status: 202,
      body: { secondFactor: { ways: ['totp'], sentTo: null } },
    });
    expect((await steps.begin(customer.principal)).status).toBe(201);
  });

  it('that requires it lets people in for the days of grace, and says from when on it won’t', async () => {
    await among({ secondFactor: 'required', secondFactorGraceDays: 7 });
    const dueFrom = new Date(application.clock.now().getTime() + 7 * DAY).toISOString();
    expect(await steps.begin(customer.principal)).toMatchObject({
      status: 201,
      body: { secondFactorDueFrom: dueFrom },
    });
    application.clock.advance(DAY);
    const caller = await application.people.signedIn(anna);
    expect((await caller.get('/accounts/me/second-factor')).body).toMatchObject({ isAskedFor: false, dueFrom });
    application.clock.advance(6 * DAY - 1);
    expect(await steps.begin(anna)).toMatchObject({ status: 201, body: { secondFactorDueFrom: dueFrom } });
    application.clock.advance(1);
    expect((await steps.begin(anna)).status).toBe(202);
    const newcomer = await application.people.collaborator(customer);
    expect((await steps.begin(newcomer)).status).toBe(201);
  });

  it('that requires it refuses whoever has nothing to show, and says so', async () => {
    await new Recovery(application).takeAddress(customer, anna);
    expect(await steps.begin(anna)).toMatchObject({ status: 403, body: { code: 'authentication/no-second-factor' } });
  });

  it('is no matter for staff, who are always asked', async () => {
    const sara = await application.people.staff();
    const pending = await steps.pending(sara);
    expect((await steps.prove(pending, 'email', await steps.mailedCode(sara))).status).toBe(201);
  });
});

describe('An authenticator app', () => {
  beforeEach(() => among({ secondFactor: 'optional' }));

  it('counts once a code of it was given', async () => {
    const caller = await application.people.signedIn(anna);
    const { status, body } = await caller.post('/accounts/me/second-factor/totp');
    expect({ status, body }).toMatchObject({
      status: 201,
      body: {
        uri: expect.stringMatching(/^otpauth:\/\/totp\//),
        qrCode: expect.stringMatching(/^data:image\/svg\+xml;base64,/),
      },
    });
    expect(Buffer.from(body.qrCode.split(',')[1], 'base64').toString()).toContain('<svg');
    expect((await steps.begin(anna)).status).toBe(201);
    expect(await caller.put('/accounts/me/second-factor/totp', { code: '000000' })).toMatchObject(refused('wrong'));
    expect((await steps.begin(anna)).status).toBe(201);

    await steps.connectApp(caller);
    expect((await steps.begin(anna)).status).toBe(202);
    expect((await caller.get('/accounts/me/second-factor')).body).toEqual({
      isAskedFor: true,
      ways: ['totp'],
      dueFrom: null,
      authenticatorSince: application.clock.now().toISOString(),
      mailedCodesSince: null,
      unusedRecoveryCodes: 0,
    });
    expect(await steps.notices(anna)).toEqual(['An authenticator app for your account']);
  });

  it('gives codes that work once, and never one older than the last', async () => {
    const app = await steps.connectApp(await application.people.signedIn(anna));
    const prove = async (code: string) => steps.prove(await steps.pending(anna), 'totp', code);
    expect((await prove(app.code(1))).status).toBe(201);
    for (const code of [app.code(1), app.code(), app.code(-1)])
      expect(await prove(code)).toMatchObject(refused('wrong'));
    application.clock.advance(MINUTE);
    expect((await prove(app.code())).status).toBe(201);
  });

  it('makes mails useless to whoever reads the mailbox', async () => {
    await steps.connectApp(await application.people.signedIn(anna));
    const pending = await steps.pending(anna);
    expect(await steps.resend(pending)).toMatchObject({ status: 409, body: { code: 'authentication/no-code-sent' } });
    await resetPassword();
    const answer = await application.anyone.post('/sessions', { identifier: anna.userName, password: NEW_PASSWORD });
    expect(answer).toMatchObject({ status: 202, body: { secondFactor: { ways: ['totp'], sentTo: null } } });
  });

  it('is guessed at no more than twenty times a day, however many sign-ins are begun; a code on paper still works', async () => {
    const caller = await application.people.signedIn(anna);
    const app = await steps.connectApp(caller);
    const [paper = ''] = await steps.paperCodes(caller);
    application.clock.advance(DAY - (application.clock.now().getTime() % DAY));
    for (let round = 0; round < 4; round++) {
      const pending = await steps.pending(anna);
      for (let time = 0; time < 5; time++) await steps.prove(pending, 'totp', 'none');
    }
    const pending = await steps.pending(anna);
    expect(await steps.prove(pending, 'totp', app.code())).toMatchObject({
      status: 429,
      body: { code: 'second-factor/too-many-wrong-codes' },
    });
    expect((await steps.prove(pending, 'recovery_code', paper)).status).toBe(201);
    application.clock.advance(DAY);
    expect((await steps.prove(await steps.pending(anna), 'totp', app.code())).status).toBe(201);
  });

  it('is removed by its person, who is told', async () => {
    const caller = await application.people.signedIn(anna);
    await steps.connectApp(caller);
    expect((await caller.delete('/accounts/me/second-factor/totp')).status).toBe(204);
    expect((await caller.delete('/accounts/me/second-factor/totp')).status).toBe(204);
    expect((await steps.begin(anna)).status).toBe(201);
    expect(await steps.notices(anna)).toEqual([
      'An authenticator app for your account',
      'The authenticator app was removed',
    ]);
  });
});

describe('A code by mail, where nobody requires one', () => {
  const EMAIL = '/accounts/me/second-factor/email';
  let caller: Caller;

  beforeEach(async () => {
    await among({ secondFactor: 'optional' });
    caller = await application.people.signedIn(anna);
  });

  it('is asked for once its person wants it, and no longer once they don’t; both are told by mail', async () => {
    for (let time = 0; time < 2; time++) expect((await caller.put(EMAIL)).status).toBe(204);
    expect((await caller.get('/accounts/me/second-factor')).body).toMatchObject({
      isAskedFor: true,
      ways: ['email'],
      mailedCodesSince: application.clock.now().toISOString(),
    });
    const pending = await steps.pending(anna);
    expect((await steps.prove(pending, 'email', await steps.mailedCode(anna))).status).toBe(201);

    for (let time = 0; time < 2; time++) expect((await caller.delete(EMAIL)).status).toBe(204);
    expect((await steps.begin(anna)).status).toBe(201);
    expect(await steps.notices(anna)).toEqual(['A code by mail to sign in', 'The code by mail is no longer asked for']);
  });

  it('makes remembered devices ask again, and gives way to an app', async () => {
    await caller.put(EMAIL);
    const pending = await steps.pending(anna);
    const { body } = await steps.prove(pending, 'email', await steps.mailedCode(anna), true);
    await caller.delete(EMAIL);
    await caller.put(EMAIL);
    expect((await steps.begin(anna, body.deviceToken)).status).toBe(202);
    await steps.connectApp(caller);
    expect((await steps.begin(anna)).body.secondFactor.ways).toEqual(['totp']);
    await caller.delete('/accounts/me/second-factor/totp');
    expect((await steps.begin(anna)).body.secondFactor.ways).toEqual(['email']);
  });

  it('can’t be wanted where the policy wants none, nor where no letter arrives', async () => {
    const [noAddress, unreached] = [
      await application.people.collaborator(customer),
      await application.people.collaborator(customer),
    ];
    await application.quiet(); // a letter that arrives takes the mark away
    await run(
      application.database.url,
      `update accounts set email = null, email_key = null where id = '${noAddress.id}'`,
    );
    await run(application.database.url, `update accounts set email_refused_at = now() where id = '${unreached.id}'`);
    for (const person of [noAddress, unreached]) {
      expect(await (await application.people.signedIn(person)).put(EMAIL)).toMatchObject({
        status: 409,
        body: { code: 'second-factor/no-address' },
      });
    }
    await among({ secondFactor: 'off' });
    expect(await (await application.people.signedIn(anna)).put(EMAIL)).toMatchObject({
      status: 409,
      body: { code: 'second-factor/switched-off' },
    });
  });

  it('shuts nobody out whose address is gone', async () => {
    await caller.put(EMAIL);
    await run(application.database.url, `update accounts set email = null, email_key = null where id = '${anna.id}'`);
    expect((await steps.begin(anna)).status).toBe(201);
  });
});

describe('Beside a second factor a new password', () => {
  const OPTIONAL = { secondFactor: 'optional' };
  const IN_GRACE = { secondFactor: 'required', secondFactorGraceDays: 7 };
  const REQUIRED = { secondFactor: 'required', secondFactorGraceDays: 0 };
  const EIGHT = 'ottobrk7';

  async function resetToken(): Promise<string> {
    await new Recovery(application).password({ userName: anna.userName });
    const { links } = await application.mailbox.letterTo(anna.email, { subject: /Your new password/ });
    return links.find((link) => link.includes('/reset-password#'))?.split('#')[1] ?? '';
  }
  const viaLink = async (password: string) => {
    const link = { purpose: 'reset', token: await resetToken() };
    const { body } = await application.anyone.post('/password-link-inspections', link);
    const { status } = await application.anyone.post('/passwords', { ...link, password });
    return { rules: body.rules, status };
  };

  it.each([
    ['alone', OPTIONAL, false, 12],
    ['within the days of grace', IN_GRACE, false, 12],
    ['beside a required one', REQUIRED, false, 8],
    ['beside one of their own', OPTIONAL, true, 8],
    ['where the policy says otherwise', { ...REQUIRED, passwordMinimumLengthWithSecondFactor: 14 }, false, 12],
  ])('chosen through a link, %s, is as long as the page says', async (_when, policy, hasApp, minimum) => {
    await among(policy);
    if (hasApp) await steps.connectApp(await application.people.signedIn(anna));
    const { rules, status } = await viaLink(EIGHT);
    expect(rules[0]).toMatchObject({ code: 'too_short', params: { minimum } });
    expect(status).toBe(minimum === 8 ? 201 : 422);
  });

  it('may have eight characters when its person changes it; and it stays good when the factor is gone', async () => {
    await among(OPTIONAL);
    const caller = await application.people.signedIn(anna);
    const change = (currentPassword: string, newPassword: string) =>
      caller.post('/password-changes', { currentPassword, newPassword });
    expect((await change(PASSWORD, EIGHT)).status).toBe(422);
    await caller.put('/accounts/me/second-factor/email');
    expect((await change(PASSWORD, EIGHT.slice(1))).status).toBe(422);
    expect((await change(PASSWORD, EIGHT)).status).toBe(204);

    await run(application.database.url, `delete from mailed_code_choices where account_id = '${anna.id}'`);
    expect((await application.anyone.post('/sessions', { identifier: anna.userName, password: EIGHT })).status).toBe(
      201,
    );
    expect((await change(EIGHT, 'ottobrk8')).status).toBe(422);
  });

  it('is looked at without a day of grace being counted', async () => {
    await among(IN_GRACE);
    await viaLink(EIGHT);
    const counted = await run(
      application.database.url,
      `select from second_factor_requirements where customer_id = '${customer.id}'`,
    );
    expect(counted).toEqual([]);
  });
});

describe('Ten codes on paper', () => {
  it('each open the account once, and the person is told how many are left', async () => {
    const caller = await signedIn(anna);
    const codes = await steps.paperCodes(caller);
    expect(codes).toHaveLength(10);
    expect((await steps.begin(anna)).body.secondFactor.ways).toEqual(['email', 'recovery_code']);

    const [code = ''] = codes;
    const typed = code.toLowerCase().replaceAll('-', ' ');
    expect((await steps.prove(await steps.pending(anna), 'recovery_code', typed)).status).toBe(201);
    expect(await steps.prove(await steps.pending(anna), 'recovery_code', code)).toMatchObject(refused('wrong'));
    expect((await caller.get('/accounts/me/second-factor')).body.unusedRecoveryCodes).toBe(9);
    expect(await steps.notices(anna)).toEqual(['New recovery codes', 'A recovery code was used']);
    const { text } = await application.mailbox.letterTo(anna.email, { subject: /A recovery code was used/ });
    expect(text).toContain('There are 9 left.');
  });

  it('stop working when new ones are made', async () => {
    const caller = await signedIn(anna);
    const [[older = ''], [newer = '']] = [await steps.paperCodes(caller), await steps.paperCodes(caller)];
    const pending = await steps.pending(anna);
    expect(await steps.prove(pending, 'recovery_code', older)).toMatchObject(refused('wrong'));
    expect((await steps.prove(pending, 'recovery_code', newer)).status).toBe(201);
  });
});

describe('A remembered device', () => {
  async function remember(person: Person): Promise<string> {
    const pending = await steps.pending(person);
    const { body } = await steps.prove(pending, 'email', await steps.mailedCode(person), true);
    return body.deviceToken;
  }

  it('is not asked for a second factor for thirty days, and the person is told of it', async () => {
    const token = await remember(anna);
    expect(await steps.begin(anna, token)).toMatchObject({ status: 201, body: { deviceToken: null } });
    expect((await steps.begin(anna)).status).toBe(202);
    expect(await steps.notices(anna)).toEqual(['A device will not ask for the code']);
    application.clock.advance(30 * DAY - 1);
    expect((await steps.begin(anna, token)).status).toBe(201);
    application.clock.advance(1);
    expect((await steps.begin(anna, token)).status).toBe(202);
  });

  it('is remembered for one account, and useless without its password', async () => {
    const token = await remember(anna);
    expect((await steps.begin(customer.principal, token)).status).toBe(202);
    const wrong = { identifier: anna.userName, password: 'sbagliata', deviceToken: token };
    expect((await application.anyone.post('/sessions', wrong)).status).toBe(401);
  });

  it('stands in the person’s list until it is forgotten, and in nobody else’s', async () => {
    const token = await remember(anna);
    const caller = new Caller(application.url);
    await caller.signIn(anna.userName, PASSWORD, token);
    const devices = (await caller.get('/accounts/me/second-factor/devices')).body.items;
    expect(devices).toMatchObject([
      { rememberedAt: application.clock.now().toISOString(), address: expect.any(String) },
    ]);
    const path = `/accounts/me/second-factor/devices/${devices[0].id}`;
    const principal = await signedIn(customer.principal);
    expect(await principal.delete(path)).toMatchObject({
      status: 404,
      body: { code: 'second-factor/device-not-found' },
    });
    expect((await caller.delete(path)).status).toBe(204);
    expect((await caller.get('/accounts/me/second-factor/devices')).body.items).toEqual([]);
    expect((await steps.begin(anna, token)).status).toBe(202);
  });

  it('is forgotten when an app is connected', async () => {
    const token = await remember(anna);
    const caller = new Caller(application.url);
    await caller.signIn(anna.userName, PASSWORD, token);
    await steps.connectApp(caller);
    expect((await steps.begin(anna, token)).status).toBe(202);
  });
});

describe('After “this wasn’t me”', () => {
  const asked = async (deviceToken?: string) => {
    const credentials = { identifier: anna.userName, password: NEW_PASSWORD, deviceToken };
    return (await application.anyone.post('/sessions', credentials)).body.secondFactor.ways;
  };

  it('nobody gets past the second factor by a device, or by codes on paper made lately', async () => {
    const caller = new Caller(application.url);
    const proof = { way: 'email', pendingSignIn: await steps.pending(anna), code: await steps.mailedCode(anna) };
    const { body } = await application.anyone.post('/second-factor-proofs', { ...proof, rememberDevice: true });
    await caller.signIn(anna.userName, PASSWORD, body.deviceToken);
    await steps.paperCodes(caller);

    await reportActivity();

    expect(await asked(body.deviceToken)).toEqual(['email']);
  });

  it('a session that it ends makes no more codes and changes no password, though it had asked before that', async () => {
    const caller = await signedIn(anna);
    await new Recovery(application).password({ userName: anna.userName });
    const token = await tokenIn(/Your new password/, 'not-me');
    const waiting = (many: number) =>
      until(
        application.database.url,
        `select from pg_locks where not granted and locktype in ('tuple', 'transactionid')
        having count(*) = ${many}`,
      );
    const database = application.app.get(Database, { strict: false });
    const answers = await database.acrossCustomers('account held by a test', async () => {
      await database.query('select from accounts where id = $1 for update', [anna.id]);
      const report = application.anyone.post('/activity-reports', { token });
      await waiting(1);
      const codes = caller.post('/accounts/me/second-factor/recovery-codes');
      await waiting(2);
      const given = { currentPassword: PASSWORD, newPassword: 'quella di un estraneo' };
      const change = caller.post('/password-changes', given);
      await waiting(3);
      return { report, codes, change };
    });
    expect((await answers.report).status).toBe(201);
    expect((await answers.codes).status).toBe(404);
    expect((await answers.change).status).toBe(404);
  });

  it('an app stays, however new it is, and so do older codes: whoever reads the mailbox only gets no further than before', async () => {
    await among({ secondFactor: 'optional' });
    const caller = await application.people.signedIn(anna);
    await steps.paperCodes(caller);
    application.clock.advance(7 * DAY);
    await steps.connectApp(await application.people.signedIn(anna));

    await reportActivity();

    expect(await asked()).toEqual(['totp', 'recovery_code']);
  });
});

describe('Before something sensitive', () => {
  const again = (caller: Caller, given: object = {}) =>
    caller.post('/sessions/current/authentications', { password: PASSWORD, ...given });

  it('the code of the app is asked for beside the password', async () => {
    await among({ secondFactor: 'optional' });
    const caller = await application.people.signedIn(anna);
    const app = await steps.connectApp(caller);
    await anHourLater(caller);
    const sensitive = () => caller.post('/accounts/me/second-factor/recovery-codes');
    expect((await sensitive()).body.code).toBe('authentication/fresh-authentication-required');
    expect(await again(caller)).toMatchObject({
      status: 403,
      body: { code: 'authentication/second-factor-required', ways: ['totp'], sentTo: null },
    });
    expect(await again(caller, { way: 'totp', code: '000000' })).toMatchObject(refused('wrong'));
    expect((await sensitive()).status).toBe(403);
    expect((await again(caller, { way: 'totp', code: app.code() })).status).toBe(204);
    expect((await sensitive()).status).toBe(201);
  });

  it('a code is mailed to who gives the password without one', async () => {
    const caller = await signedIn(anna);
    expect(await again(caller)).toMatchObject({
      status: 403,
      body: { ways: ['email'], sentTo: expect.stringContaining('•••') },
    });
    expect((await again(caller, { way: 'email', code: await steps.mailedCode(anna, 1) })).status).toBe(204);
  });

  it('a new password is no way round it', async () => {
    await among({ secondFactor: 'optional' });
    const caller = await application.people.signedIn(anna);
    await steps.connectApp(caller);
    await anHourLater(caller);
    const change = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
    expect((await caller.post('/password-changes', change)).status).toBe(204);
    expect((await caller.delete('/accounts/me/second-factor/totp')).body.code).toBe(
      'authentication/fresh-authentication-required',
    );
  });
});

describe('Who has lost the app', () => {
  beforeEach(async () => {
    await among({ secondFactor: 'optional' });
    await steps.connectApp(await application.people.signedIn(anna));
  });

  it('is helped by the principal, or by a collaborator who manages; the person is told', async () => {
    const elena = await application.people.collaborator(customer, ['manage_collaborators']);
    for (const helper of [customer.principal, elena]) {
      expect((await steps.begin(anna)).status).toBe(202);
      const caller = await application.people.signedIn(helper);
      expect((await caller.delete(`/collaborators/${anna.id}/second-factor`)).status).toBe(204);
      await steps.connectApp(await application.people.signedIn(anna));
    }
    expect((await steps.notices(anna)).filter((subject) => /was reset/.test(subject))).toHaveLength(2);
  });

  it('is no longer asked for codes by mail either, though they were wanted', async () => {
    const { id, userName } = await application.people.collaborator(customer);
    const bruno = await application.people.signedIn({ id, userName, email: '' });
    await bruno.put('/accounts/me/second-factor/email');
    const principal = await application.people.signedIn(customer.principal);
    expect((await principal.delete(`/collaborators/${id}/second-factor`)).status).toBe(204);
    await application.people.signedIn({ id, userName, email: '' });
  });

  it('is not helped by other collaborators, by another customer, by the person on this way, nor the principal by anyone of them', async () => {
    const elena = await application.people.collaborator(customer, ['manage_collaborators']);
    const other = await application.people.customer();
    const remove = async (helper: Person, id: string) =>
      (await (await application.people.signedIn(helper)).delete(`/collaborators/${id}/second-factor`)).status;
    expect(await remove(await application.people.collaborator(customer), anna.id)).toBe(403);
    expect(await remove(other.principal, anna.id)).toBe(404);
    expect(await remove(elena, elena.id)).toBe(404);
    expect(await remove(elena, customer.principal.id)).toBe(404);
    expect((await steps.begin(anna)).status).toBe(202);
  });

  it('is helped by staff, with a reason, principals too', async () => {
    const principal = await application.people.signedIn(customer.principal);
    await steps.connectApp(principal);
    const staff = await application.people.signedIn(await application.people.staff());
    const path = `/accounts/${customer.principal.id}/second-factor`;
    expect((await principal.delete(`${path}?reason=mine`)).status).toBe(403);
    await staff.checkIdentity(customer.principal);
    expect((await staff.delete(path)).status).toBe(400);
    expect((await staff.delete(`${path}?reason=called%20back`)).status).toBe(204);
    expect((await steps.begin(customer.principal)).status).toBe(201);
    expect(await steps.notices(customer.principal)).toContain('The second factor of your account was reset');
    const { body } = await staff.get(`/audit-entries?customerId=${customer.id}`);
    expect(JSON.stringify(body)).toContain('called back');
  });

  it('and nothing of it lifts a hold', async () => {
    const on = { accountId: anna.id, customerId: customer.id };
    await noticed(application, on, 'suspicious_activity');
    const principal = await application.people.signedIn(customer.principal);
    await principal.delete(`/collaborators/${anna.id}/second-factor`);
    expect(await holdKindsOf(application, anna.id)).toEqual(['suspicious_activity']);
  });
});
