import { DAY, HOUR } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { Jobs } from '../../src/platform/jobs';
import { SEND_NEW_OWNER_LINKS } from '../../src/support';
import { Caller, PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';
import { phoneNumber, Recovery } from './recovery';
import { SecondSteps } from './second-steps';

const NEW_PASSWORD = 'una frase del nuovo titolare';
const CHANGE = { reason: 'The principal has left the company', documents: 'Extract of the company register' };

let application: TestApplication;
let customer: TestCustomer;
let bruno: { displayName: string; email: string };
let requester: Person;
let approver: Person;
let made = 0;

beforeAll(async () => {
  application = await startApplication();
  requester = await application.people.staff();
  approver = await application.people.staff();
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  bruno = { displayName: 'Bruno Neri', email: `bruno${++made}@people.example` };
});

const staff = (person: Person) => application.people.signedIn(person);
const carla = () => customer.principal;
const request = async (by = requester) =>
  (await staff(by)).post(`/customers/${customer.id}/owner-changes`, { newPerson: bruno, ...CHANGE });
const approve = async (id: string, by: Person) => (await staff(by)).post(`/owner-changes/${id}/approvals`);
const stateOf = async (id: string): Promise<string> =>
  (await (await staff(approver)).get(`/owner-changes?customerId=${customer.id}`)).body.items.find(
    (change: { id: string }) => change.id === id,
  )?.state;

/** What is done every ten minutes is done now. */
async function linksAreSent(): Promise<void> {
  await application.app
    .get(Database)
    .acrossCustomers('test', () => application.app.get(Jobs, { strict: false }).enqueue(SEND_NEW_OWNER_LINKS, {}));
  await application.quiet();
}

const tokenIn = (text: string, page: string) => new RegExp(`/${page}#([A-Za-z0-9_-]+)`).exec(text)?.[1];
const stopToken = async () =>
  tokenIn(
    (await application.mailbox.letterTo(carla().email, { subject: /about to become/ })).text,
    'stop-owner-change',
  );
const ownerToken = async () => tokenIn((await application.mailbox.letterTo(bruno.email)).text, 'new-owner');
const stop = (token: string | undefined) => application.anyone.post('/owner-change-stops', { token });
const complete = (token: string | undefined, password = NEW_PASSWORD) =>
  application.anyone.post('/new-owners', { token, password });

/** Agreed on by two, and the time to stop it is over. */
async function ready(): Promise<string> {
  const { id } = (await request()).body;
  await approve(id, approver);
  application.clock.advance(72 * HOUR);
  await linksAreSent();
  return id;
}

describe('A principal who is gone', () => {
  it('is replaced by a new person: two of staff agree, the old contacts have time, and then a password makes the account theirs', async () => {
    const number = phoneNumber(++made);
    await new Recovery(application).givePhone(customer, carla(), number);
    const session = await application.people.signedIn(carla());
    await new SecondSteps(application).connectApp(session);
    const { status, body } = await request();
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'awaiting_approval', newPerson: bruno, ...CHANGE });
    expect((await approve(body.id, requester)).body.code).toBe('support/second-person-needed');
    expect((await approve(body.id, approver)).body.state).toBe('waiting');
    expect((await application.mailbox.letterTo(carla().email, { subject: /about to become/ })).text).toContain(
      carla().userName,
    );

    application.clock.advance(71 * HOUR);
    await linksAreSent();
    expect(application.mailbox.lettersTo(bruno.email)).toEqual([]);
    application.clock.advance(HOUR);
    expect(await stateOf(body.id)).toBe('ready');
    await linksAreSent();
    await linksAreSent();
    expect(application.mailbox.lettersTo(bruno.email)).toHaveLength(1);

    const token = await ownerToken();
    const opened = await application.anyone.post('/new-owner-inspections', { token });
    expect(opened).toMatchObject({ status: 200, body: { userName: carla().userName, displayName: bruno.displayName } });
    expect((await complete(token, 'corta')).body.code).toBe('accounts/unacceptable-password');
    expect(await complete(token)).toMatchObject({
      status: 201,
      body: { userName: carla().userName, stillHeld: false },
    });

    expect(await stateOf(body.id)).toBe('completed');
    expect((await session.get('/sessions/current')).status).toBe(401);
    expect(
      (await application.anyone.post('/sessions', { identifier: carla().userName, password: PASSWORD })).status,
    ).toBe(401);
    const owner = new Caller(application.url);
    expect(await owner.signIn(carla().userName, NEW_PASSWORD)).toMatchObject({
      status: 201,
      body: { account: { id: carla().id, role: 'principal', displayName: bruno.displayName } },
    });
    expect((await application.mailbox.letterTo(carla().email, { subject: /has a new owner/ })).text).toContain(
      carla().userName,
    );
    expect(await application.anyone.post('/sessions', { identifier: number, password: NEW_PASSWORD })).toMatchObject({
      status: 401,
    });
    expect((await complete(token)).status).toBe(410);
  });

  it('reads in the history that it was requested, and not which documents staff have seen', async () => {
    await request();
    const { body } = await (await application.people.signedIn(carla())).get('/audit-entries');
    expect(body.items).toContainEqual(expect.objectContaining({ name: 'support.owner-change-requested' }));
    expect(JSON.stringify(body)).not.toContain(CHANGE.documents);
  });

  it('is told by text message too, also when somebody has had so many sent that the number has had enough', async () => {
    const number = phoneNumber(1000 + made);
    const recovery = new Recovery(application);
    await recovery.givePhone(customer, carla(), number);
    for (let time = 0; time < 4; time++) await recovery.password({ phone: number });
    expect(await recovery.textsTo(number)).toHaveLength(3);
    await approve((await request()).body.id, approver);
    const message = (await recovery.textsTo(number)).at(-1);
    expect(tokenIn(message ?? '', 'stop-owner-change')).toBe(await stopToken());
  });

  it('is told by those who manage collaborators, where no contact is left: they can stop it', async () => {
    const elena = await application.people.collaborator(customer, ['manage_collaborators']);
    const anna = await application.people.collaborator(customer);
    await run(
      application.database.url,
      `update accounts set email = null, email_key = null where id = '${carla().id}'`,
    );
    const { id } = (await request()).body;
    await approve(id, approver);
    const { text } = await application.mailbox.letterTo(elena.email, { subject: /about to become/ });
    await application.quiet();
    expect(application.mailbox.lettersTo(anna.email).filter(({ subject }) => /become/.test(subject))).toEqual([]);
    expect((await stop(tokenIn(text, 'stop-owner-change'))).status).toBeLessThan(300);
    expect(await stateOf(id)).toBe('stopped');
  });

  it('stops it with the link in the mail, even after a new password; nothing has changed, and another can be requested', async () => {
    const { id } = (await request()).body;
    await approve(id, approver);
    const token = await stopToken();
    const caller = await application.people.signedIn(carla());
    await caller.post('/password-changes', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD });
    expect((await application.anyone.post('/owner-change-stop-inspections', { token })).status).toBe(200);
    expect(await stateOf(id)).toBe('waiting');
    expect((await stop(token)).status).toBe(201);
    expect(await stateOf(id)).toBe('stopped');
    application.clock.advance(73 * HOUR);
    await linksAreSent();
    expect(application.mailbox.lettersTo(bruno.email)).toEqual([]);
    expect((await application.people.signedIn(carla(), NEW_PASSWORD)).accessToken).toBeDefined();
    expect((await request()).status).toBe(201);
  });
});

describe('A change of owner', () => {
  it('is stopped by staff as well, also when the link is out', async () => {
    const id = await ready();
    const token = await ownerToken();
    const stopped = await (
      await staff(requester)
    ).post(`/owner-changes/${id}/stops`, { reason: 'The principal called' });
    expect(stopped).toMatchObject({ status: 201, body: { state: 'stopped', stoppedBy: 'staff' } });
    expect(await complete(token)).toMatchObject({ status: 410, body: { code: 'challenges/link-cancelled' } });
  });

  it('is one at a time, and over when nobody agrees within a week', async () => {
    const { id } = (await request()).body;
    expect((await request()).body.code).toBe('support/owner-change-pending');
    application.clock.advance(7 * DAY);
    expect((await approve(id, approver)).body).toMatchObject({
      code: 'support/owner-change-not-possible',
      state: 'expired',
    });
    expect((await request()).status).toBe(201);
  });

  it('is agreed on once, whoever agrees at once', async () => {
    const { id } = (await request()).body;
    const third = await application.people.staff('administrator');
    const answers = await Promise.all([approve(id, approver), approve(id, third), approve(id, requester)]);
    expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
    await application.quiet();
    expect(
      application.mailbox.lettersTo(carla().email).filter(({ subject }) => /about to become/.test(subject)),
    ).toHaveLength(1);
  });

  it('is either stopped or completed, however many try both at once', async () => {
    const id = await ready();
    const [ownersToken, contactsToken] = [await ownerToken(), await stopToken()];
    const answers = await Promise.all([
      complete(ownersToken),
      stop(contactsToken),
      complete(ownersToken),
      stop(contactsToken),
    ]);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const password = (await stateOf(id)) === 'completed' ? NEW_PASSWORD : PASSWORD;
    expect((await application.people.signedIn(carla(), password)).accessToken).toBeDefined();
  });
});
