import { DAY } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { Jobs } from '../../src/platform/jobs';
import { NOTE_EXPIRED_REACTIVATIONS } from '../../src/support';
import { Answer, Caller, PASSWORD, startApplication, TestApplication, TestCustomer } from '../support/application';
import { holdKindsOf, noticed } from './holds';
import { Recovery } from './recovery';

const MESSAGE = 'We paid late.\nPlease let us in again.';
const REASON = 'Called back at the number in the contract';

let application: TestApplication;
let customer: TestCustomer;
let staff: Caller;

beforeAll(async () => {
  application = await startApplication({ SIGN_IN_FAILURES_PER_NETWORK: 10_000, RECOVERIES_PER_NETWORK: 10_000 });
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  staff = await application.people.signedIn(await application.people.staff());
});

const carla = () => customer.principal;
const ask = (given: object = {}): Promise<Answer> =>
  application.anyone.post('/reactivation-requests', {
    identifier: carla().userName,
    password: PASSWORD,
    message: MESSAGE,
    ...given,
  });

async function disable(accountId = carla().id): Promise<void> {
  const by = await application.people.signedIn(await application.people.staff());
  const { status } = await by.post(`/accounts/${accountId}/holds`, { kind: 'disabled', reason: 'Bounced payments' });
  if (status !== 201) throw new Error('not disabled');
}

/** The open request of the customer, as staff see it. */
async function queued(): Promise<{ id: string; state: string; message: string; assignedTo: string | null }> {
  const { body } = await staff.get(`/reactivation-requests?search=${customer.principal.userName}`);
  return body.items[0];
}

/** What is done every hour is done now. */
const anHourPasses = (): Promise<void> =>
  application.app
    .get(Database)
    .acrossCustomers('test', () =>
      application.app.get(Jobs, { strict: false }).enqueue(NOTE_EXPIRED_REACTIVATIONS, {}),
    );

const decide = (by: Caller, id: string, decision: string) =>
  by.post(`/reactivation-requests/${id}/decisions`, { decision, reason: REASON });
const letter = (subject: RegExp) => application.mailbox.letterTo(carla().email, { subject });

describe('A principal whose account is disabled, and who has nobody else', () => {
  it('asks with the password; staff check who asks, approve, and the principal is told and back in', async () => {
    await disable();
    expect(await ask()).toMatchObject({ status: 201, body: { expiresAt: expect.any(String) } });
    await letter(/Support has got your request/);
    const { id, ...request } = await queued();
    expect(request).toMatchObject({ message: MESSAGE, proof: 'password', state: 'open', assignedTo: null });

    expect(await decide(staff, id, 'approved')).toMatchObject({
      status: 403,
      body: { code: 'support/identity-check-required' },
    });
    await staff.checkIdentity(carla());
    expect(await decide(staff, id, 'approved')).toMatchObject({
      status: 201,
      body: { request: { state: 'approved', reason: REASON }, remainingHolds: [] },
    });

    expect((await letter(/has been reactivated/)).text).toContain(REASON);
    expect((await application.people.signedIn(carla())).accessToken).toBeDefined();
    expect(await decide(staff, id, 'refused')).toMatchObject({
      status: 409,
      body: { code: 'support/reactivation-closed', state: 'approved' },
    });
  });

  it('asks through a link to the stored address, which nobody else gets, and opening it changes nothing', async () => {
    const sendLink = (identifier: string) => application.anyone.post('/reactivation-links', { identifier });
    const toNobody = await sendLink('nobody/nowhere');
    const toSomebodyWhoIsNotDisabled = await sendLink(carla().userName);
    await application.quiet();
    expect(application.mailbox.lettersTo(carla().email)).toEqual([]);

    await disable();
    const toCarla = await sendLink(carla().userName);
    expect(new Set([toNobody, toSomebodyWhoIsNotDisabled, toCarla].map(({ body }) => JSON.stringify(body))).size).toBe(
      1,
    );
    const { links } = await letter(/Ask support to reactivate/);
    const token = links.find((link) => link.includes('/reactivation#'))?.split('#')[1];
    const looked = await application.anyone.post('/reactivation-link-inspections', { token });
    expect(looked).toMatchObject({ status: 200, body: { userName: carla().userName } });
    expect(await queued()).toBeUndefined();

    const send = () => application.anyone.post('/reactivation-requests-by-link', { token, message: MESSAGE });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410]);
    expect(await queued()).toMatchObject({ proof: 'link', message: MESSAGE });
  });

  it('has one request open at a time, however many are sent at once', async () => {
    await disable();
    const answers = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect((await ask()).body).toMatchObject({
      code: 'support/reactivation-already-asked',
      askedAt: expect.any(String),
    });
  });

  it('is told when staff refuse, and why; nothing has changed', async () => {
    await disable();
    await ask();
    const { id } = await queued();
    expect((await decide(staff, id, 'refused')).status).toBe(201);
    expect((await letter(/was not approved/)).text).toContain(REASON);
    expect(await holdKindsOf(application, carla().id)).toEqual(['disabled']);
    expect((await ask()).status).toBe(201);
  });

  it('is told when nobody has answered in time, and can ask again', async () => {
    await disable();
    await ask();
    const { id } = await queued();
    application.clock.advance(31 * DAY);
    staff = await application.people.signedIn(await application.people.staff());
    expect((await staff.get(`/reactivation-requests/${id}`)).body.state).toBe('expired');
    await anHourPasses();
    await anHourPasses();
    await application.quiet();
    const subjects = application.mailbox.lettersTo(carla().email).map(({ subject }) => subject);
    expect(subjects.filter((subject) => /has expired/.test(subject))).toHaveLength(1);
    await staff.checkIdentity(carla());
    expect((await decide(staff, id, 'approved')).body).toMatchObject({ code: 'support/reactivation-closed' });
    expect((await ask()).status).toBe(201);
  });

  it('gets back what was disabled and nothing else, and the answer says what remains', async () => {
    await disable();
    await noticed(application, { customerId: customer.id, accountId: carla().id }, 'suspicious_activity');
    await ask();
    const { id } = await queued();
    await staff.checkIdentity(carla());
    const { body } = await decide(staff, id, 'approved');
    expect(body.remainingHolds).toMatchObject([{ kind: 'suspicious_activity' }]);
    expect(await holdKindsOf(application, carla().id)).toEqual(['suspicious_activity']);
    expect((await letter(/has been reactivated/)).text).toContain('another reason');
  });
});

describe('Whoever asks', () => {
  it('and is not disabled is told to sign in', async () => {
    expect((await ask()).body).toMatchObject({ code: 'support/account-not-disabled' });
  });

  it('and is a collaborator is told whom to ask, once the password is proved', async () => {
    const anna = await application.people.collaborator(customer);
    const elena = await application.people.collaborator(customer, ['manage_collaborators']);
    await disable(anna.id);
    expect(await ask({ identifier: anna.userName })).toMatchObject({
      status: 409,
      body: {
        code: 'support/ask-your-side',
        people: [{ displayName: 'Carla Bianchi' }, { displayName: 'Anna Rossi' }],
      },
    });
    await disable(elena.id);
    expect((await ask({ identifier: anna.userName })).body.people).toEqual([{ displayName: 'Carla Bianchi' }]);
    const wrong = await ask({ identifier: anna.userName, password: 'sbagliata' });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'authentication/wrong-credentials' } });
    expect(wrong.body.people).toBeUndefined();
  });

  it('meets the lock of the account: here and at signing in together six wrong passwords are looked at', async () => {
    await disable();
    const wrongHere = () => ask({ password: 'sbagliata' });
    const wrongThere = () =>
      application.anyone.post('/sessions', { identifier: carla().userName, password: 'sbagliata' });
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, wrongHere),
      ...Array.from({ length: 5 }, wrongThere),
    ]);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect((await ask()).body.code).toBe('authentication/too-many-failed-attempts');
    expect(await holdKindsOf(application, carla().id)).toEqual(['disabled', 'failed_sign_ins']);

    const nobody = await Promise.all(Array.from({ length: 10 }, () => ask({ identifier: 'nobody-here' })));
    expect(nobody.filter(({ status }) => status === 401)).toHaveLength(5);
    expect((await ask({ identifier: 'nobody-here' })).body.code).toBe('authentication/too-many-failed-attempts');
  });

  it('leaves a trace in the access log, also where nothing is disabled', async () => {
    await ask({ password: 'sbagliata' });
    await ask();
    const { body } = await staff.get(`/accounts/${carla().id}/sign-ins`);
    expect(body.items).toMatchObject([
      { result: 'refused', because: 'reactivation' },
      { result: 'wrong_password', because: null },
    ]);
  });

  it('shows a second factor, where one is asked for', async () => {
    await application.people
      .signedIn(carla())
      .then((principal) =>
        principal.put('/accounts/me/second-factor/email').then(({ status }) => expect(status).toBeLessThan(300)),
      );
    await disable();
    expect(await ask()).toMatchObject({
      status: 403,
      body: { code: 'authentication/second-factor-required', ways: ['email'] },
    });
    const { text } = await letter(/is your sign-in code/);
    const code = /\b\d{6}\b/.exec(text)?.[0];
    expect((await ask({ way: 'email', code })).status).toBe(201);
  });
});

describe('Staff', () => {
  it('share requests out: one takes it, another keeps away, until it is handed over or an administrator steps in', async () => {
    await disable();
    await ask();
    const { id } = await queued();
    const [one, other] = [await application.people.staff(), await application.people.staff()];
    const [first, second] = [await application.people.signedIn(one), await application.people.signedIn(other)];
    const assign = (by: Caller, to?: string) =>
      by.post(`/reactivation-requests/${id}/assignments`, { ...(to && { to }) });

    const { items: deciders } = (await first.get('/reactivation-deciders?limit=100')).body;
    const ids = deciders.map((decider: { id: string }) => decider.id);
    expect(ids).toEqual(expect.arrayContaining([one.id, other.id]));
    expect(ids).not.toContain(carla().id);

    const taken = await Promise.all([assign(first), assign(second)]);
    expect(taken.map(({ status }) => status).sort()).toEqual([204, 409]);
    const [holder, colleague, colleaguesId] =
      taken[0]?.status === 204 ? [first, second, other.id] : [second, first, one.id];
    expect((await decide(colleague, id, 'refused')).body.code).toBe('support/handled-by-another');
    expect((await assign(holder, carla().id)).body.code).toBe('support/nobody-to-assign');
    expect((await assign(holder, colleaguesId)).status).toBe(204);
    expect((await queued()).assignedTo).toBe(colleaguesId);
    const theirs = colleaguesId === one.id ? one : other;
    const { text, links } = await application.mailbox.letterTo(theirs.email, {
      subject: /Ti è stata affidata la richiesta/,
    });
    expect(text).toContain(`Sara Verdi ti ha affidato la richiesta di riattivare l’account ${carla().userName}.`);
    expect(links).toEqual([expect.stringContaining(`/support/requests?search=${carla().userName}`)]);
    expect(application.mailbox.lettersTo((theirs === one ? other : one).email)).toEqual([]);
    expect((await staff.get(`/reactivation-requests?assignedTo=${colleaguesId}`)).body.items).toHaveLength(1);

    const administrator = await application.people.signedIn(await application.people.staff('administrator'));
    await administrator.post(`/accounts/${colleaguesId}/holds`, { kind: 'disabled', reason: 'On leave' });
    const { items: present } = (await administrator.get('/reactivation-deciders?limit=100')).body;
    expect(present).toHaveLength(deciders.length);
    expect(present).not.toContainEqual(expect.objectContaining({ id: colleaguesId }));
    expect((await decide(administrator, id, 'refused')).status).toBe(201);
  });

  it('decide once, whoever comes first', async () => {
    await disable();
    await ask();
    const { id } = await queued();
    const colleague = await application.people.signedIn(await application.people.staff());
    for (const each of [staff, colleague]) await each.checkIdentity(carla());
    const answers = await Promise.all([decide(staff, id, 'approved'), decide(colleague, id, 'refused')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { state } = (await staff.get(`/reactivation-requests/${id}`)).body;
    expect(await holdKindsOf(application, carla().id)).toEqual(state === 'approved' ? [] : ['disabled']);
  });

  it('see the queue page by page, the longest waiting first', async () => {
    for (let time = 0; time < 3; time++) {
      customer = await application.people.customer();
      await disable();
      await ask();
    }
    const first = (await staff.get('/reactivation-requests?limit=2')).body;
    const then = (await staff.get(`/reactivation-requests?limit=100&after=${first.next}`)).body;
    const ids = [...first.items, ...then.items].map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(then.items.at(-1).userName).toBe(carla().userName);
    expect((await staff.get('/reactivation-requests?search=%25')).body.items).toEqual([]);
  });
});

describe('A principal without an address', () => {
  it('asks with the password, and gets no mail', async () => {
    await new Recovery(application).takeAddress(customer, carla());
    await disable();
    expect((await ask()).status).toBe(201);
    await application.quiet();
    expect(application.mailbox.lettersTo(carla().email)).toEqual([]);
  });
});
