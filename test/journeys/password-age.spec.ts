import { after, DAY, HOUR } from '../../src/kernel';
import { Answer, PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { until } from '../support/database';
import { holdKindsOf, noticed } from './holds';
import { PasswordsAge } from './passwords-age';

const NEW_PASSWORD = 'una nuova frase da ricordare';

let application: TestApplication;
let ageing: PasswordsAge;
let customer: TestCustomer;
let anna: Person;

beforeAll(async () => {
  application = await startApplication();
  ageing = new PasswordsAge(application);
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  anna = await application.people.collaborator(customer);
});

const expiry = async () => (await ageing.expiries([anna.id])).get(anna.id)!;
const subjects = () => ageing.remindersTo(anna.email).map(({ subject }) => subject);
const change = (session: { post(path: string, body: unknown): Promise<Answer> }) =>
  session.post('/password-changes', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD });

describe('A password that is ninety days old', () => {
  it('must be changed to go on; reminders came before', async () => {
    const chosenAt = application.clock.now();
    const expiresAt = await expiry();
    application.clock.advance(65 * DAY);
    await ageing.passDays(25);

    expect(subjects()).toEqual([
      'Your password expires in 14 days',
      'Your password expires in 7 days',
      'Your password expires within a day',
    ]);
    const { text, links } = ageing.remindersTo(anna.email)[0]!;
    expect(text).toContain(
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Rome' }).format(expiresAt),
    );
    expect(links).toContain(`${application.settings.ORIGIN}/`);

    expect(application.clock.now()).toEqual(after(chosenAt, 90 * DAY));
    const session = await application.people.signedIn(anna);
    expect((await session.get('/sessions/current')).body).toMatchObject({ restrictedTo: 'change_password' });
    expect(await session.get('/sessions')).toMatchObject({
      status: 403,
      body: { code: 'authentication/session-restricted' },
    });

    expect((await change(session)).status).toBe(204);
    expect(await holdKindsOf(application, anna.id)).toEqual([]);
    expect((await session.get('/sessions')).status).toBe(200);
    expect((await application.anyone.post('/sessions', { identifier: anna.userName, password: PASSWORD })).status).toBe(
      401,
    );

    const days = ((await expiry()).getTime() - application.clock.now().getTime()) / DAY;
    expect(days).toBeGreaterThanOrEqual(81);
    expect(days).toBeLessThanOrEqual(90);
    application.clock.advance(days * DAY - HOUR);
    const full = await application.people.signedIn(anna, NEW_PASSWORD);
    expect((await full.get('/sessions/current')).body.restrictedTo).toBeNull();
    application.clock.advance(HOUR);
    const restricted = await application.people.signedIn(anna, NEW_PASSWORD);
    expect((await restricted.get('/sessions/current')).body.restrictedTo).toBe('change_password');
  });
});

describe('Whoever is signed in reads', () => {
  const readBy = async (person: Person) =>
    (await (await application.people.signedIn(person)).get('/accounts/me/password')).body;

  it('when the own password expires', async () => {
    expect(await readBy(anna)).toEqual({ expiresAt: (await expiry()).toISOString() });
  });

  it('that it never does, where the policy gives it no age', async () => {
    const ageless = await application.people.customer({ policy: { passwordAgeDays: 0 } });
    expect(await readBy(ageless.principal)).toEqual({ expiresAt: null });
  });
});

describe('Reminders', () => {
  it('are looked for by a job that the queue writes by itself', async () => {
    const [timetable] = await until(
      application.database.url,
      `select known_since from graphile_worker._private_known_crontabs where identifier = 'find-expiring-passwords'`,
    );
    expect(timetable).toBeDefined();
  });

  const daysBefore = async (days: number) =>
    application.clock.advance(after(await expiry(), -days * DAY).getTime() - application.clock.now().getTime());

  it('come once each, however often the job runs', async () => {
    await daysBefore(14);
    for (let time = 0; time < 3; time++) await ageing.remind();
    expect(subjects()).toEqual(['Your password expires in 14 days']);
  });

  it('are not made up for after a standstill: the latest comes, and says how many days are left', async () => {
    await daysBefore(3);
    await ageing.remind();
    await ageing.remind();
    expect(subjects()).toEqual(['Your password expires in 3 days']);
    await daysBefore(0.5);
    await ageing.remind();
    expect(subjects()).toEqual(['Your password expires in 3 days', 'Your password expires within a day']);
  });

  it('stop once the password is changed, and once it has expired', async () => {
    await daysBefore(7);
    expect((await change(await application.people.signedIn(anna))).status).toBe(204);
    await ageing.remind();
    expect(subjects()).toEqual([]);
    application.clock.advance(90 * DAY);
    await ageing.remind();
    expect(subjects()).toEqual([]);
  });

  it('wait while the account can’t be used', async () => {
    const on = { customerId: customer.id, accountId: anna.id };
    await daysBefore(7);
    await noticed(application, on, 'suspicious_activity');
    await ageing.remind();
    expect(subjects()).toEqual([]);
    const staff = await application.people.signedIn(await application.people.staff());
    const { body } = await staff.get(`/accounts/${anna.id}/access`);
    await staff.checkIdentity(anna);
    expect((await staff.delete(`/accounts/${anna.id}/holds/${body.holds[0].id}?reason=checked`)).status).toBe(204);
    await ageing.remind();
    expect(subjects()).toEqual(['Your password expires in 7 days']);
  });

  it('come in the language of the person', async () => {
    const italian = await application.people.customer({ language: 'it' });
    const luca = await application.people.collaborator(italian);
    const at = (await ageing.expiries([luca.id])).get(luca.id)!;
    application.clock.advance(after(at, -DAY).getTime() - application.clock.now().getTime());
    await ageing.remind();
    await application.mailbox.letterTo(luca.email, { subject: /La tua password scade entro un giorno/ });
  });
});
