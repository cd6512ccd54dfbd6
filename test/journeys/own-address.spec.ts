import { DAY, HOUR } from '../../src/kernel';
import { Caller, PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';
import { holdKindsOf } from './holds';
import { Recovery } from './recovery';

const NEW_PASSWORD = 'una nuova frase da ricordare';

let application: TestApplication;
let customer: TestCustomer;
let anna: Person;
let session: Caller;
let addresses = 0;

beforeAll(async () => {
  application = await startApplication({ RECOVERIES_PER_NETWORK: 10_000 });
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  anna = await application.people.collaborator(customer);
  session = await application.people.signedIn(anna);
});

const another = () => `anna${++addresses}@new.example`;
const ask = (email: string, by = session) => by.post('/accounts/me/address-links', { email });
const forget = () => session.delete('/accounts/me/address-links');
const own = async (by = session) => (await by.get('/accounts/me/address')).body;
const open = (token: string) => application.anyone.post('/address-change-inspections', { token });
const confirm = (token: string, by = session) => by.post('/address-changes', { token });
const notices = () =>
  application.mailbox.lettersTo(anna.email).filter(({ subject }) => subject.includes('another e-mail address'));
const report = (token: string) => application.anyone.post('/activity-reports', { token });
const letter = (to: string, subject: RegExp, after = 0) => application.mailbox.letterTo(to, { subject, after });

async function tokenTo(email: string, page: string, subject: RegExp, after = 0): Promise<string> {
  const { links } = await letter(email, subject, after);
  return links.find((link) => link.includes(`/${page}#`))?.split('#')[1] ?? '';
}
const linkTo = (email: string, after = 0) =>
  tokenTo(email, 'confirm-own-address', /Confirm your new|Conferma il tuo nuovo/, after);
const warningTo = (email: string) => tokenTo(email, 'not-me', /another e-mail address/);
/** The way out in a mail about something else, which anybody can cause. */
const otherWayOutAt = async (email: string) => {
  await new Recovery(application).password({ userName: anna.userName });
  return tokenTo(email, 'not-me', /Your new password/);
};

/** Somebody's address becomes another one. */
async function change(email: string, by = session): Promise<void> {
  expect((await ask(email, by)).status).toBe(202);
  expect(await confirm(await linkTo(email), by)).toMatchObject({ status: 201, body: { address: email } });
}

describe('Somebody’s own address', () => {
  it('becomes another one once the link that was sent there is confirmed, and the one before is told', async () => {
    const email = another();
    expect(await own()).toMatchObject({ email: anna.email, blockedAt: null, isUserName: false, asked: null });
    await ask(email);
    const { text } = await letter(email, /Confirm your new|Conferma il tuo nuovo/);
    expect(text).not.toContain(anna.userName);
    expect(await own()).toMatchObject({ email: anna.email, asked: { email } });

    const token = await linkTo(email);
    expect(await open(token)).toMatchObject({ status: 200, body: { address: email } });
    expect(await own()).toMatchObject({ email: anna.email, asked: { email } });
    expect(await confirm(token)).toMatchObject({ status: 201, body: { address: email } });

    expect(await own()).toMatchObject({ email, confirmedAt: expect.any(String), asked: null });
    expect((await letter(anna.email, /another e-mail address/)).text).toContain(email);
    expect((await application.anyone.signIn(email, PASSWORD)).status).toBe(201);
    expect(await confirm(token)).toMatchObject({ status: 410, body: { code: 'challenges/link-used' } });
  });

  it('stays as it was where a stranger confirms who reads there by a slip of the hand, signed in to an account of theirs or to none', async () => {
    const email = another();
    await ask(email);
    const token = await linkTo(email);
    const stranger = await application.people.signedIn(await application.people.collaborator(customer));
    expect(await confirm(token, new Caller(application.url))).toMatchObject({ status: 401 });
    expect(await confirm(token, stranger)).toMatchObject({
      status: 409,
      body: { code: 'recovery/link-of-another-account' },
    });
    expect(await own()).toMatchObject({ email: anna.email, asked: { email } });
  });

  it('changes once, however often a link is confirmed at the same time', async () => {
    const email = another();
    await ask(email);
    const token = await linkTo(email);

    const answers = await Promise.all(Array.from({ length: 12 }, () => confirm(token)));

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.code === 'challenges/link-used')).toHaveLength(11);
    await warningTo(anna.email);
    expect(notices()).toHaveLength(1);
  });

  it('goes by the newest wish only, also where two are told at once; and stays where it is forgotten', async () => {
    const [first, second] = [another(), another()];
    await Promise.all([ask(first), ask(second)]);
    const tokens = [await linkTo(first), await linkTo(second)];
    const opened = await Promise.all(tokens.map(open));
    expect(opened.map(({ status }) => status).sort()).toEqual([200, 410]);

    const live = tokens[opened.findIndex(({ status }) => status === 200)] ?? '';
    expect((await forget()).status).toBe(204);
    expect(await confirm(live)).toMatchObject({ status: 410, body: { code: 'challenges/link-cancelled' } });
    expect(await own()).toMatchObject({ email: anna.email, asked: null });
  });

  it('has to be another one, and one that can be', async () => {
    expect(await ask('anna@nowhere')).toMatchObject({ status: 422, body: { fields: [{ field: 'email' }] } });
    const email = another();
    await change(email);
    expect(await ask(email)).toMatchObject({ status: 409, body: { code: 'recovery/address-already-yours' } });
  });

  it('that nobody has confirmed is confirmed by a link too, and nobody is told of a change', async () => {
    await change(anna.email);
    expect(await own()).toMatchObject({ email: anna.email, confirmedAt: expect.any(String) });
    expect(notices()).toEqual([]);
  });

  it('may not be one that support has blocked; another one opens the mail again', async () => {
    const staff = await application.people.signedIn(await application.people.staff());
    await staff.post(`/accounts/${anna.id}/address-blocks`, { reason: 'Somebody else reads there' });
    expect(await ask(anna.email)).toMatchObject({ status: 409, body: { code: 'recovery/address-blocked' } });

    const email = another();
    await change(email);
    expect(await own()).toMatchObject({ email, blockedAt: null });
    expect(notices()).toEqual([]);
  });

  it('is kept when the principal disables, when a new password is set, and after a day', async () => {
    const principal = await application.people.signedIn(customer.principal);
    const email = another();
    await ask(email);
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'Has lost the laptop' });
    expect(await open(await linkTo(email))).toMatchObject({ body: { code: 'challenges/link-cancelled' } });

    const bruno = await application.people.collaborator(customer);
    const his = await application.people.signedIn(bruno);
    const [beforePassword, beforeNight] = [another(), another()];
    await ask(beforePassword, his);
    await his.post('/password-changes', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD });
    expect(await open(await linkTo(beforePassword))).toMatchObject({ body: { code: 'challenges/link-cancelled' } });
    await ask(beforeNight, his);
    application.clock.advance(DAY);
    expect(await open(await linkTo(beforeNight))).toMatchObject({ body: { code: 'challenges/link-expired' } });
  });

  it('is kept when the person or support end a session, in which a stranger may have asked', async () => {
    const [first, second] = [another(), another()];
    const strange = await application.people.signedIn(anna);
    await ask(first, strange);
    const { id } = (await strange.get('/sessions/current')).body;
    expect((await session.delete(`/sessions/${id}`)).status).toBe(204);
    expect(await open(await linkTo(first))).toMatchObject({ body: { code: 'challenges/link-cancelled' } });

    await ask(second);
    const staff = await application.people.signedIn(await application.people.staff());
    await staff.delete(`/accounts/${anna.id}/sessions?reason=Seen%20elsewhere`);
    expect(await open(await linkTo(second))).toMatchObject({ body: { code: 'challenges/link-cancelled' } });
  });

  it('sends links to few strangers: after five within an hour it waits, wherever they went', async () => {
    for (let time = 0; time < 5; time++) expect((await ask(another())).status).toBe(202);
    const refused = await ask(another());
    expect(refused).toMatchObject({ status: 429, body: { code: 'recovery/too-many-new-addresses' } });
    expect(refused.headers.get('retry-after')).toBe('3600');
    application.clock.advance(HOUR);
    session = await application.people.signedIn(anna);
    expect((await ask(another())).status).toBe(202);
  });

  it('makes links useless that went to the one before', async () => {
    await new Recovery(application).password({ userName: anna.userName });
    const reset = await tokenTo(anna.email, 'reset-password', /Your new password/);
    await change(another());
    const choice = { purpose: 'reset', token: reset, password: NEW_PASSWORD };
    expect(await application.anyone.post('/passwords', choice)).toMatchObject({ status: 410 });
  });

  it('is changed by staff for themselves as well', async () => {
    const sara = await application.people.staff();
    const email = another();
    const hers = await application.people.signedIn(sara);
    await change(email, hers);
    expect(await own(hers)).toMatchObject({ email });
  });

  it('is told in the history, without the address', async () => {
    await change(another());
    const { body } = await (await application.people.signedIn(customer.principal)).get('/audit-entries?limit=50');
    const entry = body.items.find(({ name }: { name: string }) => name === 'accounts.address-replaced');
    expect(entry).toMatchObject({ facts: { reason: 'own_wish' } });
    expect(JSON.stringify(body)).not.toContain('@new.example');
  });
});

describe('“This wasn’t me” of the address before', () => {
  it('says what it will do, locks the account and brings that address back; whoever came after can’t say the same', async () => {
    const [thief, further] = [another(), another()];
    await change(thief);
    await change(further);
    const warning = await warningTo(anna.email);
    const willHappen = expect.arrayContaining([`The address of your account is ${anna.email} again.`]);
    expect(await application.anyone.post('/activity-report-inspections', { token: warning })).toMatchObject({
      body: { willHappen },
    });

    expect(await report(warning)).toMatchObject({ status: 201, body: { mailOnItsWay: true } });

    expect(await holdKindsOf(application, anna.id)).toEqual(['suspicious_activity']);
    expect(await report(await warningTo(thief))).toMatchObject({ body: { code: 'challenges/link-cancelled' } });
    const reset = await tokenTo(anna.email, 'reset-password', /locked your account/);
    const choice = { purpose: 'reset', token: reset, password: NEW_PASSWORD };
    expect((await application.anyone.post('/passwords', choice)).status).toBe(201);
    expect(await own(await application.people.signedIn(anna, NEW_PASSWORD))).toMatchObject({ email: anna.email });
  });

  it('may be said with any mail that went there, and brings it back all the same; no mail to whoever came after can lock the account again', async () => {
    const earlier = await otherWayOutAt(anna.email);
    const thief = another();
    await change(thief);
    const later = await otherWayOutAt(thief);
    const willHappen = expect.arrayContaining([`The address of your account is ${anna.email} again.`]);
    expect(await application.anyone.post('/activity-report-inspections', { token: earlier })).toMatchObject({
      body: { willHappen },
    });

    expect((await report(earlier)).status).toBe(201);

    expect((await letter(anna.email, /locked your account/)).links).toContainEqual(
      expect.stringContaining('/reset-password#'),
    );
    expect(await report(later)).toMatchObject({ status: 410, body: { code: 'challenges/link-cancelled' } });
  });

  it('works no more once staff have given the account an address', async () => {
    const thief = another();
    await change(thief);
    const [warning, other] = [await warningTo(anna.email), await otherWayOutAt(thief)];
    await new Recovery(application).takeAddress(customer, anna);
    const [sara, dino] = [await application.people.staff(), await application.people.staff()];
    const hers = await application.people.signedIn(sara);
    await hers.checkIdentity(anna);
    const asked = { way: 'letter', reason: 'No address on file', email: another() };
    const { body } = await hers.post(`/accounts/${anna.id}/credential-restorations`, asked);
    const token = await tokenTo(asked.email, 'confirm-address', /Confirm your e-mail/);
    await application.anyone.post('/address-confirmations', { token });
    const his = await application.people.signedIn(dino);
    await his.checkIdentity(anna);
    expect((await his.post(`/credential-restorations/${body.restoration.id}/approvals`)).status).toBeLessThan(300);

    for (const link of [warning, other])
      expect(await report(link)).toMatchObject({ status: 410, body: { code: 'challenges/link-cancelled' } });
  });
});

describe('A user name that is the address', () => {
  const called = async () => {
    const email = another();
    const customer = await application.people.customer({ principal: { userName: email, email } });
    return { ...customer, session: await application.people.signedIn(customer.principal) };
  };

  it('goes along with it, and comes back with it', async () => {
    const carla = await called();
    const email = another();
    expect(await own(carla.session)).toMatchObject({ isUserName: true });
    await change(email, carla.session);
    expect((await carla.session.get('/sessions/current')).body.account).toMatchObject({ userName: email });
    expect((await letter(carla.principal.email, /another e-mail address/)).text).toContain(`sign in as ${email}`);

    const { body } = await report(await warningTo(carla.principal.email));
    expect(body).toMatchObject({ userName: carla.principal.userName });
  });

  it('leaves collaborators the names that they know; who comes later is called after the new one', async () => {
    const carla = await called();
    const dora = await application.people.collaborator(carla);
    const email = another();
    await change(email, carla.session);
    const invited = { chosenName: 'elio', displayName: 'Elio Verdi', email: 'elio@people.example' };

    expect((await carla.session.post('/collaborators', invited)).body).toMatchObject({ userName: `elio/${email}` });
    expect(dora.userName).toContain(`/${carla.principal.userName}`);
    expect((await application.anyone.signIn(dora.userName, PASSWORD)).status).toBe(201);
  });

  it('stays where the address that comes back can’t be one', async () => {
    const carla = await called();
    const plus = `carla+${another()}`;
    const changed = `update accounts set email = '${plus}', email_key = '${plus}' where id = '${carla.principal.id}'`;
    await run(application.database.url, changed);
    expect(await own(carla.session)).toMatchObject({ isUserName: false });
    await change(carla.principal.userName, carla.session);
    const email = another();
    await change(email, carla.session);
    expect((await carla.session.get('/sessions/current')).body.account).toMatchObject({ userName: email });

    expect(await report(await warningTo(plus))).toMatchObject({ status: 201, body: { userName: email } });
    expect((await letter(plus, /locked your account/)).links).not.toEqual([]);
  });

  it('can’t be what another account is called, nor what no user name can be; the link goes on working', async () => {
    const [carla, other] = [await called(), await called()];
    await ask(other.principal.email, carla.session);
    expect(await confirm(await linkTo(other.principal.email), carla.session)).toMatchObject({
      status: 409,
      body: { code: 'accounts/user-name-taken' },
    });
    expect((await open(await linkTo(other.principal.email))).status).toBe(200);

    expect(await ask(`carla+${another()}`, carla.session)).toMatchObject({
      status: 422,
      body: { fields: [{ field: 'email', code: 'identifier_characters' }] },
    });
  });
});
