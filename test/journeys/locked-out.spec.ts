import { DAY, HOUR, MINUTE } from '../../src/kernel';
import {
  Answer,
  Caller,
  PASSWORD,
  Person,
  startApplication,
  TestApplication,
  TestCustomer,
} from '../support/application';
import { holdKindsOf } from './holds';
import { Recovery } from './recovery';

const NEW_PASSWORD = 'una nuova frase da ricordare';
const LOCKED = { status: 403, body: { code: 'authentication/too-many-failed-attempts' } };
const WRONG = { status: 401, body: { code: 'authentication/wrong-credentials' } };

let application: TestApplication;
let customer: TestCustomer;
let anna: Person;

beforeAll(async () => {
  application = await startApplication({ SIGN_IN_FAILURES_PER_NETWORK: 10_000, RECOVERIES_PER_NETWORK: 10_000 });
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  anna = await application.people.collaborator(customer);
});

const signIn = (identifier: string, password: string): Promise<Answer> =>
  application.anyone.post('/sessions', { identifier, password });

async function wrong(identifier: string, times: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let time = 0; time < times; time++) answers.push(await signIn(identifier, `sbagliata ${time}`));
  return answers;
}

const withoutId = ({ status, body }: Answer) => ({ status, body: { ...body, correlationId: '' } });
const holds = () => holdKindsOf(application, anna.id);
const unlockLetter = (after = 0) => application.mailbox.letterTo(anna.email, { subject: /Your unlock code/, after });
const codeIn = ({ text }: { text: string }) => /\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b/.exec(text)?.[0] ?? '';
const tokenIn = ({ links }: { links: readonly string[] }) =>
  links.find((link) => link.includes('/unlock#'))?.split('#')[1] ?? '';
const askForCode = () => application.anyone.post('/unlock-codes', { identifier: anna.userName });
const unlock = (code: string, identifier = anna.userName) => application.anyone.post('/unlocks', { identifier, code });

describe('Six wrong passwords in a row', () => {
  it('deny access, even to the right one, and the person is told once by mail', async () => {
    const answers = await wrong(anna.userName, 8);
    expect(answers.slice(0, 5)).toEqual(Array(5).fill(expect.objectContaining({ status: 401 })));
    for (const answer of [...answers.slice(5), await signIn(anna.userName, PASSWORD)])
      expect(answer).toMatchObject(LOCKED);
    expect(await holds()).toEqual(['failed_sign_ins']);
    await application.quiet();
    const subjects = application.mailbox.lettersTo(anna.email).map(({ subject }) => subject);
    expect(subjects.filter((subject) => /locked/.test(subject))).toHaveLength(1);
  });

  it('are counted by the account, whatever it is called by', async () => {
    await wrong(anna.userName, 2);
    await wrong(anna.userName.toUpperCase(), 2);
    await wrong(anna.email, 1);
    expect(await signIn(anna.email, 'sbagliata')).toMatchObject(LOCKED);
  });

  it('lock a name that nobody has in the same words', async () => {
    const [known, unknown] = [await wrong(anna.userName, 8), await wrong('nessuno/nowhere', 8)];
    expect(unknown.map(withoutId)).toEqual(known.map(withoutId));
    expect(await wrong('NESSUNO/nowhere', 1)).toMatchObject([LOCKED]);
  });

  it('are not in a row where the right one comes between', async () => {
    await wrong(anna.userName, 5);
    expect((await signIn(anna.userName, PASSWORD)).status).toBe(201);
    expect(await wrong(anna.userName, 5)).toMatchObject(Array(5).fill(WRONG));
    expect((await signIn(anna.userName, PASSWORD)).status).toBe(201);
  });

  it('are counted as well where somebody who is signed in is asked for the password again', async () => {
    const session = await application.people.signedIn(anna);
    for (let time = 0; time < 5; time++) {
      await session.post('/sessions/current/authentications', { password: `sbagliata ${time}` });
    }
    expect(
      await session.post('/password-changes', { currentPassword: 'sbagliata', newPassword: NEW_PASSWORD }),
    ).toMatchObject(LOCKED);
    expect(await session.post('/sessions/current/authentications', { password: PASSWORD })).toMatchObject(LOCKED);
    expect((await session.get('/sessions/current')).status).toBe(200);
  });

  it('leave running sessions alone, so nobody throws another out by typing nonsense', async () => {
    const session = await application.people.signedIn(anna);
    await wrong(anna.userName, 6);
    expect((await session.get('/sessions/current')).status).toBe(200);
    expect((await session.post('/session-refreshes', { refreshToken: session.refreshToken })).status).toBe(201);
  });
});

describe('Who is locked out', () => {
  beforeEach(() => wrong(anna.userName, 6));

  it('has a code sent that opens the account, with fresh tries', async () => {
    expect(await askForCode()).toMatchObject({
      status: 202,
      body: { text: expect.stringContaining('If this account is locked') },
    });
    const code = codeIn(await unlockLetter());
    expect(await unlock(code.toLowerCase().replace('-', ' '))).toMatchObject({
      status: 201,
      body: { userName: anna.userName, stillHeld: false },
    });
    expect(await holds()).toEqual([]);
    expect(await wrong(anna.userName, 5)).toMatchObject(Array(5).fill(WRONG));
    expect((await signIn(anna.userName, PASSWORD)).status).toBe(201);
    expect(await unlock(code)).toMatchObject({ status: 422, body: { code: 'lockout/code-refused' } });
  });

  it('or opens it through the link of the same mail, which looking at doesn’t use up', async () => {
    await askForCode();
    const token = tokenIn(await unlockLetter());
    for (let time = 0; time < 3; time++) {
      expect(await application.anyone.post('/unlock-link-inspections', { token })).toMatchObject({
        status: 200,
        body: { userName: anna.userName },
      });
    }
    expect(await holds()).toEqual(['failed_sign_ins']);
    expect(await application.anyone.post('/unlocks-by-link', { token })).toMatchObject({ status: 201 });
    expect(await holds()).toEqual([]);
    expect(await application.anyone.post('/unlocks-by-link', { token })).toMatchObject({
      status: 410,
      body: { code: 'challenges/link-used' },
    });
  });

  it('or chooses a new password through a reset link', async () => {
    await new Recovery(application).password({ userName: anna.userName });
    const { links } = await application.mailbox.letterTo(anna.email, { subject: /Your new password/ });
    const token = links.find((link) => link.includes('/reset-password#'))?.split('#')[1];
    await application.anyone.post('/passwords', { purpose: 'reset', token, password: NEW_PASSWORD });
    expect((await signIn(anna.userName, NEW_PASSWORD)).status).toBe(201);
  });

  it('or is let in by staff, and by nobody of the customer', async () => {
    const principal = await application.people.signedIn(customer.principal);
    const { body } = await principal.get(`/accounts/${anna.id}/access`);
    const lift = (by: Caller) => by.delete(`/accounts/${anna.id}/holds/${body.holds[0].id}?reason=checked`);
    expect((await lift(principal)).status).toBe(403);
    const staff = await application.people.signedIn(await application.people.staff());
    expect((await lift(await staff.checkIdentity(anna))).status).toBe(204);
    expect((await signIn(anna.userName, PASSWORD)).status).toBe(201);
  });

  it('is not opened by a wrong code, by an older one, by one of an hour ago, by that of somebody else', async () => {
    const REFUSED = { status: 422, body: { code: 'lockout/code-refused', fields: [{ field: 'code' }] } };
    await askForCode();
    const first = codeIn(await unlockLetter());
    await askForCode();
    const second = codeIn(await unlockLetter(1));
    expect(await unlock(first)).toMatchObject(REFUSED);
    expect(await unlock(second, customer.principal.userName)).toMatchObject(REFUSED);
    expect(await unlock(second, 'nessuno/nowhere')).toMatchObject(REFUSED);
    application.clock.advance(HOUR);
    expect(await unlock(second)).toMatchObject(REFUSED);
  });

  it('has five tries for all codes of an hour together', async () => {
    await askForCode();
    await unlockLetter();
    for (let time = 0; time < 5; time++) await unlock('AAAAAAAA');
    await askForCode();
    expect(codeIn(await unlockLetter(1))).toBe('');
    application.clock.advance(HOUR);
    await askForCode();
    expect((await unlock(codeIn(await unlockLetter(2)))).status).toBe(201);
  });
});

describe('Asking for a code', () => {
  it('is answered the same for an account that isn’t locked, and for a name that nobody has, and no mail goes', async () => {
    const answers = [await askForCode(), await application.anyone.post('/unlock-codes', { identifier: 'nessuno' })];
    await wrong(anna.userName, 6);
    const before = (await new Recovery(application).mailsTo(anna.email)).length;
    answers.push(await askForCode());
    for (const answer of answers) expect(withoutId(answer)).toEqual(withoutId(answers[0]!));
    expect((await new Recovery(application).mailsTo(anna.email)).length).toBe(before + 1);
  });
});

describe('Asking for a code, where the policy is guided,', () => {
  const answerTo = async ({ userName }: Pick<Person, 'userName'>) =>
    (await application.anyone.post('/unlock-codes', { identifier: userName })).body;
  const SAME_TO_EVERYBODY = { text: expect.stringContaining('If this account is locked'), sentTo: null };

  beforeEach(async () => {
    customer = await application.people.customer({ policy: { disclosure: 'guided' } });
    anna = await application.people.collaborator(customer);
    // the budget of this network begins anew
    application.clock.advance(HOUR);
  });

  it('whoever is locked reads where it goes, and nobody else is told anything', async () => {
    expect(await answerTo(anna)).toEqual(SAME_TO_EVERYBODY);
    await wrong(anna.userName, 6);
    const masked = `a•••${anna.email.split('@')[0]!.at(-1)}@people.example`;
    expect(await answerTo(anna)).toEqual({ text: `A code is on its way to ${masked}.`, sentTo: masked });
    expect(await answerTo({ userName: 'nessuno/guided' })).toEqual(SAME_TO_EVERYBODY);
    expect(codeIn(await unlockLetter())).not.toBe('');
  });

  it('nobody is, once this network has been told enough', async () => {
    await wrong(anna.userName, 6);
    for (let time = 0; time < application.settings.GUIDED_ANSWERS_PER_NETWORK; time++) {
      expect((await answerTo(anna)).sentTo).toContain('•••');
    }
    expect(await answerTo(anna)).toEqual(SAME_TO_EVERYBODY);
  });
});

describe('Where the policy gives a lock time', () => {
  it('the lock ends by itself, and gives six fresh tries', async () => {
    const quick = await application.people.customer({ policy: { lockMinutes: 15, lockAfter: 3 } });
    const { userName } = quick.principal;
    expect(await wrong(userName, 3)).toMatchObject([WRONG, WRONG, LOCKED]);
    application.clock.advance(15 * MINUTE - 1);
    expect(await signIn(userName, PASSWORD)).toMatchObject(LOCKED);
    application.clock.advance(1);
    expect(await wrong(userName, 3)).toMatchObject([WRONG, WRONG, LOCKED]);
    application.clock.advance(DAY);
    expect((await signIn(userName, PASSWORD)).status).toBe(201);
  });
});

describe('Many accounts tried from one network', () => {
  it('are left in peace once two of a customer are locked, known or not, and those of other customers go on', async () => {
    const names = (customerName: string) => ['anna', 'bruno', 'carlo'].map((each) => `${each}/${customerName}`);
    const real = await application.people.customer();
    await Promise.all(['anna', 'bruno', 'carlo'].map((each) => application.people.collaborator(real, [], each)));
    for (const [first, second, third] of [names(real.principal.userName), names('nowhere-at-all')]) {
      for (const name of [first!, second!]) expect((await wrong(name, 6)).at(-1)).toMatchObject(LOCKED);
      expect(await wrong(third!, 1)).toMatchObject([{ status: 429, body: { code: 'platform/too-many-requests' } }]);
    }
    expect(await wrong(anna.userName, 1)).toMatchObject([WRONG]);
  });

  it('are counted however their names are spelt', async () => {
    const spellings = ['+39 347 111 2233', '+393471112233', '+39-347-1112233'];
    const answers: Answer[] = [];
    for (let time = 0; time < 7; time++) answers.push(...(await wrong(spellings[time % 3]!, 1)));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 403, 403]);
  });

  it('are left in peace before the whole staff of a customer is locked', async () => {
    const other = await startApplication({
      JOBS: false,
      SIGN_IN_FAILURES_PER_NETWORK: 8,
      TRUSTED_PROXIES: ['127.0.0.1'],
    });
    const staff = await other.people.customer();
    const people = [staff.principal, await other.people.collaborator(staff), await other.people.collaborator(staff)];
    const from = (address: string, { userName }: Person, password: string) =>
      other.anyone.post('/sessions', { identifier: userName, password }, { headers: { 'x-forwarded-for': address } });
    const answers: number[] = [];
    for (const person of people)
      for (let time = 0; time < 4; time++) answers.push((await from('198.51.100.7', person, 'sbagliata')).status);
    expect(answers).toEqual([...Array<number>(8).fill(401), ...Array<number>(4).fill(429)]);
    const refused = await from('198.51.100.7', people[2]!, PASSWORD);
    expect(refused).toMatchObject({ status: 429, body: { code: 'platform/too-many-requests' } });
    expect((await from('203.0.113.5', people[2]!, PASSWORD)).status).toBe(201);
    await other.stop();
  });
});
