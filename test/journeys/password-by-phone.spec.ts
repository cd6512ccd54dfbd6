import { HOUR, MINUTE } from '../../src/kernel';
import { Answer, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { holdKindsOf, noticed } from './holds';
import { phoneNumber, Recovery } from './recovery';

const NEW_PASSWORD = 'una nuova frase da ricordare';

let application: TestApplication;
let recovery: Recovery;
let lines = 1_000_000;
let customer: TestCustomer;
let anna: Person;
let number: string;

beforeAll(async () => {
  application = await startApplication({
    RECOVERIES_PER_NETWORK: 10_000,
    GUIDED_ANSWERS_PER_NETWORK: 10_000,
    SMS_PER_NETWORK: 10_000,
  });
  recovery = new Recovery(application);
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  anna = await application.people.collaborator(customer);
  number = phoneNumber(lines++);
});

const codeIn = ({ text }: { text: string }) => /^\S{6}/.exec(text)?.[0] ?? '';
const codeTo = async (after = 0) => codeIn(await application.phone.messageTo(number, { text: /is your code/, after }));
const inspect = (code: string, phone = number) => application.anyone.post('/phone-code-inspections', { phone, code });
const choose = (code: string, password = NEW_PASSWORD): Promise<Answer> =>
  application.anyone.post('/phone-code-passwords', { phone: number, code, password });
const wrong = (code: string) => (code.startsWith('A') ? 'B' : 'A') + code.slice(1);

const REFUSED = {
  status: 422,
  body: { code: 'recovery/code-refused', fields: [{ field: 'code', code: 'code_refused' }] },
};

describe('A phone number', () => {
  it('counts once its person has typed the code that was sent there, and the person is told by mail', async () => {
    const person = await application.people.signedIn(anna);
    expect((await person.post('/accounts/me/phone-codes', { phone: number.replace('+39', '') })).status).toBe(202);
    expect((await person.get('/accounts/me/phone')).body).toEqual({ phone: null, phoneConfirmedAt: null });

    const code = await codeTo();
    expect(code).toMatch(/^\d{6}$/);
    expect((await person.put('/accounts/me/phone', { code })).status).toBe(204);
    expect((await person.get('/accounts/me/phone')).body).toEqual({
      phone: number,
      phoneConfirmedAt: application.clock.now().toISOString(),
    });
    const { text } = await application.mailbox.letterTo(anna.email, { subject: /phone number for your account/ });
    expect(text).not.toContain(number);
    expect((await person.delete('/accounts/me/phone')).status).toBe(204);
    await application.mailbox.letterTo(anna.email, { subject: /phone number was removed/ });
    await recovery.password({ phone: number });
    expect(await recovery.textsTo(number)).toHaveLength(1);
  });

  it('is not confirmed by a wrong code, by one of another number’s, or by an old one', async () => {
    const person = await application.people.signedIn(anna);
    await person.post('/accounts/me/phone-codes', { phone: number });
    const code = await codeTo();
    expect(await person.put('/accounts/me/phone', { code: code === '000000' ? '000001' : '000000' })).toMatchObject(
      REFUSED,
    );
    const colleague = await application.people.signedIn(customer.principal);
    expect(await colleague.put('/accounts/me/phone', { code })).toMatchObject(REFUSED);
    application.clock.advance(10 * MINUTE);
    expect(await (await application.people.signedIn(anna)).put('/accounts/me/phone', { code })).toMatchObject(REFUSED);
  });

  it('of a country to which nothing is sent is refused to the person who is signed in', async () => {
    const person = await application.people.signedIn(anna);
    expect(await person.post('/accounts/me/phone-codes', { phone: '+44 7400 123456' })).toMatchObject({
      status: 409,
      body: { code: 'recovery/phone-not-reachable' },
    });
  });
});

describe.each(['neutral', 'guided'] as const)('Who forgot the password, where the policy is %s,', (disclosure) => {
  const screen = (guided: object) =>
    disclosure === 'guided'
      ? { status: 202, body: guided }
      : { status: 202, body: { outcome: 'accepted', useInstead: [], sentTo: null } };

  it.each(['principal', 'collaborator'])(
    'as a %s gives the phone number, and a code arrives that leads to a new one',
    async (role) => {
      const acme = await application.people.customer({ policy: { disclosure } });
      const person = role === 'principal' ? acme.principal : await application.people.collaborator(acme);
      await recovery.givePhone(acme, person, number);
      const session = await application.people.signedIn(person);
      expect(await recovery.password({ phone: number })).toMatchObject(screen({ outcome: 'sent' }));

      const code = await codeTo();
      expect(code).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
      expect(await inspect(code.toLowerCase())).toMatchObject({ status: 200, body: { userName: person.userName } });
      expect((await session.get('/sessions/current')).status).toBe(200);
      expect(await choose(code)).toMatchObject({ status: 201, body: { userName: person.userName, stillHeld: false } });
      expect((await session.get('/sessions/current')).status).toBe(401);
      await application.people.signedIn(person, NEW_PASSWORD);
      expect(await choose(code, 'ancora una frase diversa')).toMatchObject(REFUSED);
    },
  );

  it('and gives a number of several accounts, is told to use the user name', async () => {
    const acme = await application.people.customer({ policy: { disclosure } });
    await recovery.givePhone(acme, acme.principal, number);
    await recovery.givePhone(acme, await application.people.collaborator(acme), number);
    expect(await recovery.password({ phone: number })).toMatchObject(
      screen({ outcome: 'ambiguous', useInstead: ['user_name'] }),
    );
    expect(await recovery.textsTo(number)).toEqual([expect.stringContaining('with the user name')]);
  });
});

describe('A code', () => {
  beforeEach(async () => {
    await recovery.givePhone(customer, anna, number);
    await recovery.password({ phone: number });
  });

  it('that is wrong, old, replaced or for a number that nobody has is refused in the same words', async () => {
    const code = await codeTo();
    const refusals = [await inspect(wrong(code)), await inspect(code, phoneNumber(9_999_999))];
    await recovery.password({ phone: number });
    const newer = await codeTo(1);
    refusals.push(await inspect(code));
    application.clock.advance(10 * MINUTE);
    refusals.push(await inspect(newer));
    for (const refusal of refusals) {
      expect(refusal).toMatchObject(REFUSED);
      expect({ ...refusal.body, correlationId: '' }).toEqual({ ...refusals[0]!.body, correlationId: '' });
    }
  });

  it('is no longer looked at after five wrong ones, nor is a newer one, until an hour has passed', async () => {
    const code = await codeTo();
    for (let time = 0; time < 5; time++) expect(await inspect(wrong(code))).toMatchObject(REFUSED);
    expect(await choose(code)).toMatchObject(REFUSED);
    await recovery.password({ phone: number });
    expect(await recovery.textsTo(number)).toEqual([
      expect.stringContaining('is your code'),
      expect.stringContaining('Too many wrong codes'),
    ]);

    application.clock.advance(HOUR);
    await recovery.password({ phone: number });
    expect((await choose(await codeTo(1))).status).toBe(201);
  });

  it('goes on working after a password that breaks a rule, which costs no try', async () => {
    const code = await codeTo();
    for (let time = 0; time < 6; time++) {
      expect(await choose(code, 'corta')).toMatchObject({
        status: 422,
        body: { code: 'accounts/unacceptable-password' },
      });
    }
    expect((await choose(code)).status).toBe(201);
  });

  it('opens nothing that only the mailed link opens, and leaves that link alone', async () => {
    const code = await codeTo();
    const principal = await application.people.signedIn(customer.principal);
    await principal.post(`/collaborators/${anna.id}/password-resets`);
    expect(await choose(code)).toMatchObject({ status: 409, body: { code: 'recovery/mailed-link-needed' } });
    expect(await holdKindsOf(application, anna.id)).toEqual(['reset_pending']);

    await recovery.password({ phone: number });
    expect(await recovery.textsTo(number)).toEqual([
      expect.stringContaining('is your code'),
      expect.stringContaining('only with the link that we send by mail'),
    ]);
    const { links } = await application.mailbox.letterTo(anna.email, { subject: /Choose a new password/ });
    const token = links[0]?.split('#')[1];
    const chosen = await application.anyone.post('/passwords', { purpose: 'reset', token, password: NEW_PASSWORD });
    expect(chosen).toMatchObject({ status: 201 });
  });

  it('is not promised to who has no address on file and needs the mailed link: whom to ask is said', async () => {
    await recovery.textsTo(number);
    await noticed(application, { customerId: customer.id, accountId: anna.id }, 'suspicious_activity');
    await recovery.takeAddress(customer, anna);
    await recovery.password({ phone: number });
    expect((await recovery.textsTo(number)).at(-1)).toContain('ask your principal or support');
  });

  it('may be guessed at so often from one network, whosever it is, and then no more', async () => {
    const other = await startApplication({ JOBS: false, CODE_FAILURES_PER_NETWORK: 3 });
    const tries: number[] = [];
    for (let time = 0; time < 5; time++) {
      const given = { phone: phoneNumber(8_000_000 + time), code: 'AAAAAA' };
      tries.push((await other.anyone.post('/phone-code-inspections', given)).status);
      if (time === 3)
        tries.push((await other.anyone.post('/unlocks', { identifier: 'nobody', code: 'AAAAAAAA' })).status);
    }
    expect(tries).toEqual([422, 422, 422, 429, 429, 429]);
    await other.stop();
  });

  it('is not sent a fourth time within the hour, and the third goes on working', async () => {
    for (let time = 1; time < 6; time++) await recovery.password({ phone: number });
    expect(await recovery.textsTo(number)).toHaveLength(3);
    expect((await choose(await codeTo(2))).status).toBe(201);
  });
});
