import { DAY, HOUR } from '../../src/kernel';
import { Caller, PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';
import { holdKindsOf, noticed } from './holds';
import { Recovery } from './recovery';
import { SecondSteps } from './second-steps';

const NEW_PASSWORD = 'una nuova frase da ricordare';
const REASON = 'Forgot the password, and has no e-mail address';

let application: TestApplication;
let customer: TestCustomer;
let anna: Person;
let staff: Caller;

beforeAll(async () => {
  application = await startApplication({ SIGN_IN_FAILURES_PER_NETWORK: 10_000, LOCKS_PER_NETWORK: 10_000 });
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  anna = await application.people.collaborator(customer);
  staff = await application.people.signedIn(await application.people.staff());
  for (const person of [anna, customer.principal]) await new Recovery(application).takeAddress(customer, person);
});

const signIn = (person: Person, password: string) =>
  application.anyone.post('/sessions', { identifier: person.userName, password });
const byStaff = (person: Person, given: object = {}, by = staff) =>
  by.post(`/accounts/${person.id}/credential-restorations`, { way: 'one_time_password', reason: REASON, ...given });
const byPrincipal = async (person: Person) =>
  (await application.people.signedIn(customer.principal)).post(`/collaborators/${person.id}/credential-restorations`, {
    reason: REASON,
  });

/** With a one-time password: nothing can be done but to choose another, and then everything. */
async function choosesAnother(person: Person, oneTimePassword: string): Promise<void> {
  const caller = new Caller(application.url);
  expect(await caller.signIn(person.userName, oneTimePassword)).toMatchObject({
    status: 201,
    body: { session: { restrictedTo: 'change_password' } },
  });
  const change = { currentPassword: oneTimePassword, newPassword: NEW_PASSWORD };
  expect((await caller.get('/collaborators')).status).toBe(403);
  expect((await caller.post('/password-changes', change)).status).toBe(204);
  expect(await signIn(person, NEW_PASSWORD)).toMatchObject({ status: 201, body: { session: { restrictedTo: null } } });
  expect((await signIn(person, oneTimePassword)).status).toBe(401);
}

async function locksOut(person: Person): Promise<void> {
  for (let time = 0; time < 6; time++) await signIn(person, `sbagliata ${time}`);
  expect(await holdKindsOf(application, person.id)).toEqual(['failed_sign_ins']);
}

describe('Somebody who is locked out, and has no address on file', () => {
  it('is let in by the principal, with a one-time password that must be changed at once', async () => {
    const session = await application.people.signedIn(anna);
    await locksOut(anna);
    const { status, body } = await byPrincipal(anna);

    expect(status).toBe(201);
    expect(body).toMatchObject({
      otherHolds: [],
      oneTimePassword: expect.stringMatching(/^(?:[2-9A-Z]{4}-){3}[2-9A-Z]{4}$/),
    });
    expect((await session.get('/sessions/current')).status).toBe(401);
    expect((await signIn(anna, PASSWORD)).status).toBe(401);
    await choosesAnother(anna, body.oneTimePassword);
  });

  it('is let in by staff who have checked who asks; the fee is recorded, and reported to the billing system', async () => {
    await locksOut(customer.principal);
    const fee = { amount: 2500, currency: 'EUR' };
    expect((await byStaff(customer.principal, { fee })).body.code).toBe('support/identity-check-required');
    await staff.checkIdentity(customer.principal);
    const { status, body } = await byStaff(customer.principal, { fee });

    expect(status).toBe(201);
    expect(body.restoration).toMatchObject({ way: 'one_time_password', state: 'done', reason: REASON, fee });
    expect(body.restoration.identityCheckId).toEqual(expect.any(String));
    await choosesAnother(customer.principal, body.given.oneTimePassword);

    const principal = await application.people.signedIn(customer.principal, NEW_PASSWORD);
    const entries = (await principal.get('/audit-entries?limit=100')).body.items as { name: string; facts: object }[];
    const facts = new Map(entries.map((entry) => [entry.name, entry.facts]));
    expect(facts.get('billing-status.fee-charged')).toMatchObject(fee);
    expect(facts.get('support.restoration-done')).toMatchObject({ reason: REASON });
    expect(JSON.stringify(entries)).not.toContain(body.given.oneTimePassword);
  });

  it('and the principal is told what staff have done, in their words', async () => {
    const other = await application.people.customer();
    const elena = await application.people.collaborator(other);
    await new Recovery(application).takeAddress(other, elena);
    await locksOut(elena);
    await staff.checkIdentity(elena);
    await byStaff(elena);
    const { text } = await application.mailbox.letterTo(other.principal.email, { subject: /Support has acted/ });
    expect(text.replace(/\s+/g, ' ')).toContain(
      `The lock after too many failed sign-ins was lifted. Reason: ${REASON}`,
    );
    expect(text).toContain('The initial credentials were restored');
  });

  it('gets nothing from a one-time password that is older than seven days', async () => {
    const { body } = await byPrincipal(anna);
    application.clock.advance(7 * DAY);
    expect((await signIn(anna, body.oneTimePassword)).status).toBe(401);
    expect((await byPrincipal(anna)).status).toBe(201);
  });

  it('doesn’t keep the one-time password, be it that no earlier one is refused', async () => {
    const { PASSWORD_HISTORY } = application.settings;
    Object.assign(application.settings, { PASSWORD_HISTORY: 0 });
    const { oneTimePassword } = (await byPrincipal(anna)).body;
    const caller = new Caller(application.url);
    await caller.signIn(anna.userName, oneTimePassword);
    const change = { currentPassword: oneTimePassword, newPassword: oneTimePassword };
    expect((await caller.post('/password-changes', change)).body).toMatchObject({
      code: 'accounts/unacceptable-password',
      fields: [{ field: 'newPassword', code: 'password_one_time' }],
    });
    await choosesAnother(anna, oneTimePassword);
    Object.assign(application.settings, { PASSWORD_HISTORY });
  });

  it('must choose another also when the password before had expired, and passwords no longer do', async () => {
    await run(
      application.database.url,
      `update holds set starts_at = placed_at where account_id = '${anna.id}' and kind = 'password_expired'`,
    );
    const { oneTimePassword } = (await byPrincipal(anna)).body;
    const principal = await application.people.signedIn(customer.principal);
    const never = await principal.put('/policy', { passwordAgeDays: 0 }, { headers: { 'if-match': '"1"' } });
    expect(never.status).toBe(200);
    await choosesAnother(anna, oneTimePassword);
  });

  it('is asked for the second factor all the same', async () => {
    const bruno = await application.people.collaborator(customer);
    const app = await new SecondSteps(application).connectApp(await application.people.signedIn(bruno));
    await new Recovery(application).takeAddress(customer, bruno);
    const { body } = await byPrincipal(bruno);
    const { status, body: asked } = await signIn(bruno, body.oneTimePassword);
    expect([status, asked.secondFactor.ways]).toEqual([202, ['totp']]);
    const proof = { pendingSignIn: asked.secondFactor.pendingSignIn, way: 'totp', code: app.code() };
    expect(await application.anyone.post('/second-factor-proofs', proof)).toMatchObject({
      status: 201,
      body: { session: { restrictedTo: 'change_password' } },
    });
  });

  it('keeps what else stands in the way, and the answer says so', async () => {
    await staff.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'Asked by the authorities' });
    await noticed(application, { customerId: customer.id, accountId: anna.id }, 'suspicious_activity');
    await staff.checkIdentity(anna);
    const { body } = await byStaff(anna);
    expect(body.given.otherHolds).toMatchObject([{ kind: 'disabled' }]);
    expect(await holdKindsOf(application, anna.id)).toEqual(['disabled', 'password_expired']);
  });

  it('leaves nothing of the one-time password in the database', async () => {
    await staff.checkIdentity(anna);
    const { body } = await byStaff(anna);
    const secret = body.given.oneTimePassword as string;
    const tables = await run(
      application.database.url,
      `select tablename from pg_tables where schemaname in ('public', 'graphile_worker')`,
    );
    for (const { tablename } of tables) {
      const found = await run(
        application.database.url,
        `select from "${String(tablename)}" row where row::text like '%${secret}%'`,
      ).catch(() => []);
      expect([tablename, found.length]).toEqual([tablename, 0]);
    }
  });
});

describe('Credentials are not restored', () => {
  it('of who has an address: a link is mailed in their place', async () => {
    const bruno = await application.people.collaborator(customer);
    expect((await byPrincipal(bruno)).body.code).toBe('accounts/has-an-address');
    await staff.checkIdentity(bruno);
    expect((await byStaff(bruno)).body.code).toBe('accounts/has-an-address');
  });

  it('by one member of staff alone, of whom staff have blocked the address', async () => {
    const { principal } = await application.people.customer();
    expect((await staff.post(`/accounts/${principal.id}/address-blocks`, { reason: REASON })).status).toBe(204);
    await staff.checkIdentity(principal);
    expect((await byStaff(principal)).body.code).toBe('support/second-person-needed');
    expect((await signIn(principal, PASSWORD)).status).toBe(201);
    const email = `new.${principal.email}`;
    expect((await byStaff(principal, { way: 'letter', email })).body.restoration.state).toBe('awaiting_confirmation');
  });

  it('of who waits for a link: a one-time password would open nothing', async () => {
    const { body } = await (
      await application.people.signedIn(customer.principal)
    ).post('/collaborators', {
      chosenName: 'dario',
      displayName: 'Dario',
      email: 'dario@people.example',
      permissions: [],
    });
    await new Recovery(application).takeAddress(customer, { id: body.id });
    expect((await byPrincipal({ ...anna, id: body.id })).body.code).toBe('accounts/needs-a-link');
  });

  it('by the principal of another customer, or of the principal by a collaborator who manages', async () => {
    const other = await application.people.customer();
    const stranger = await application.people.signedIn(other.principal);
    expect((await stranger.post(`/collaborators/${anna.id}/credential-restorations`, { reason: REASON })).status).toBe(
      404,
    );
    const elena = await application.people.signedIn(
      await application.people.collaborator(customer, ['manage_collaborators']),
    );
    const path = `/collaborators/${customer.principal.id}/credential-restorations`;
    expect((await elena.post(path, { reason: REASON })).status).toBe(404);
  });
});

describe('By letter', () => {
  const EMAIL = 'carla.new@people.example';
  const begin = async (fee?: object) => {
    await staff.checkIdentity(customer.principal);
    return byStaff(customer.principal, { way: 'letter', email: EMAIL, ...(fee && { fee }) });
  };
  const approve = (id: string, by: Caller) => by.post(`/credential-restorations/${id}/approvals`);
  const tokenIn = ({ links }: { links: readonly string[] }, page: string) =>
    links.find((link) => link.includes(`/${page}#`))?.split('#')[1];
  const confirm = async () => {
    const count = application.mailbox.lettersTo(EMAIL).filter(({ subject }) => /Confirm/.test(subject)).length;
    const letter = await application.mailbox.letterTo(EMAIL, {
      subject: /Confirm your e-mail/,
      after: Math.max(0, count - 1),
    });
    const token = tokenIn(letter, 'confirm-address');
    expect((await application.anyone.post('/address-confirmation-inspections', { token })).body.address).toBe(EMAIL);
    return application.anyone.post('/address-confirmations', { token });
  };

  it('a new address is confirmed, a colleague agrees, and only then a link goes there', async () => {
    const { body } = await begin({ amount: 900, currency: 'EUR' });
    const { id } = body.restoration;
    expect(body).toMatchObject({ given: null, restoration: { state: 'awaiting_confirmation', email: EMAIL } });
    const colleague = await application.people.signedIn(await application.people.staff());
    expect((await approve(id, colleague)).body.code).toBe('support/address-not-confirmed');
    await application.quiet();
    expect((await confirm()).status).toBe(201);
    expect((await approve(id, staff)).body.code).toBe('support/second-person-needed');

    const third = await application.people.signedIn(await application.people.staff('administrator'));
    const answers = await Promise.all([approve(id, colleague), approve(id, third)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await signIn(customer.principal, PASSWORD)).status).toBe(401);
    const token = tokenIn(await application.mailbox.letterTo(EMAIL, { subject: /password/i }), 'reset-password');
    await application.anyone.post('/passwords', { purpose: 'reset', token, password: NEW_PASSWORD });
    expect((await signIn(customer.principal, NEW_PASSWORD)).status).toBe(201);

    const { items } = (await staff.get(`/credential-restorations?accountId=${customer.principal.id}&state=done`)).body;
    expect(items).toMatchObject([{ id, fee: { amount: 900, currency: 'EUR' } }]);
  });

  it('a newer one takes the place of an older, and a week later it is over', async () => {
    const first = (await begin()).body.restoration.id;
    const second = (await begin()).body.restoration.id;
    await application.quiet();
    expect((await confirm()).status).toBe(201);
    const colleague = await application.people.staff();
    const asked = await application.people.signedIn(colleague);
    expect((await approve(first, asked)).body).toMatchObject({ code: 'support/restoration-closed', state: 'replaced' });
    application.clock.advance(7 * DAY + HOUR);
    const later = await application.people.signedIn(colleague);
    expect((await approve(second, later)).body).toMatchObject({ code: 'support/restoration-closed', state: 'expired' });
  });

  it('can be stopped by whoever is asked to agree: the new address confirms nothing, and the credentials stay', async () => {
    const { id } = (await begin()).body.restoration;
    const waiting = async (search: string) =>
      (await staff.get(`/credential-restorations?state=awaiting_confirmation&search=${search}`)).body.items;
    expect(await waiting(customer.principal.userName)).toMatchObject([
      { id, userName: customer.principal.userName, displayName: 'Carla Bianchi', begunByName: 'Sara Verdi' },
    ]);
    expect(await waiting('nobody')).toEqual([]);
    const colleague = await application.people.signedIn(await application.people.staff());
    const stop = () => colleague.post(`/credential-restorations/${id}/stops`, { reason: 'Not their address' });
    expect(await stop()).toMatchObject({ status: 201, body: { state: 'stopped', stopReason: 'Not their address' } });
    expect((await stop()).body).toMatchObject({ code: 'support/restoration-closed', state: 'stopped' });
    await application.quiet();
    const { links } = await application.mailbox.letterTo(EMAIL, { subject: /Confirm your e-mail/ });
    const token = tokenIn({ links }, 'confirm-address');
    expect((await application.anyone.post('/address-confirmations', { token })).status).toBeGreaterThanOrEqual(400);
    expect((await approve(id, colleague)).body.state).toBe('stopped');
    expect((await signIn(customer.principal, PASSWORD)).status).toBe(201);
    expect((await begin()).body.restoration.state).toBe('awaiting_confirmation');
  });

  it('needs the address, and no other way takes one', async () => {
    await staff.checkIdentity(anna);
    expect((await byStaff(anna, { way: 'letter' })).body.fields).toMatchObject([{ field: 'email', code: 'missing' }]);
    expect((await byStaff(anna, { email: EMAIL })).body.fields).toMatchObject([{ field: 'email', code: 'unknown' }]);
  });
});
