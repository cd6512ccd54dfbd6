import { HOUR } from '../../src/kernel';
import { PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { holdKindsOf } from './holds';
import { Recovery, vatNumber } from './recovery';

const NEW_PASSWORD = 'una nuova frase da ricordare';

let application: TestApplication;
let recovery: Recovery;
let taxpayers = 500;

beforeAll(async () => {
  application = await startApplication({ RECOVERIES_PER_NETWORK: 10_000, GUIDED_ANSWERS_PER_NETWORK: 10_000 });
  recovery = new Recovery(application);
});
afterAll(() => application.stop());

const mailTo = ({ email }: Pick<Person, 'email'>, after = 0) =>
  application.mailbox.letterTo(email, { subject: /Your new password/, after });

/** What stands after the `#` of the link in a mail. */
const tokenIn = ({ links }: { links: readonly string[] }) =>
  links.find((link) => link.includes('/reset-password#'))?.split('#')[1] ?? '';

const codeIn = ({ text }: { text: string }) => /\b[2-9A-HJ-NP-Z]{4}(?:-[2-9A-HJ-NP-Z]{4}){2}\b/.exec(text)?.[0] ?? '';

const open = (token: string) => application.anyone.post('/password-link-inspections', { purpose: 'reset', token });
const choose = (token: string, password = NEW_PASSWORD) =>
  application.anyone.post('/passwords', { purpose: 'reset', token, password });
const renew = (token: string) => application.anyone.post('/password-link-renewals', { purpose: 'reset', token });
const holds = ({ id }: Person) => holdKindsOf(application, id);

describe.each(['neutral', 'guided'] as const)('Who forgot the password, where the policy is %s,', (disclosure) => {
  const screen = (guided: object) =>
    disclosure === 'guided'
      ? { status: 202, body: guided }
      : { status: 202, body: { outcome: 'accepted', useInstead: [], sentTo: null } };
  const customer = (given: Parameters<TestApplication['people']['customer']>[0] = {}): Promise<TestCustomer> =>
    application.people.customer({ policy: { disclosure }, ...given });

  it.each(['principal', 'collaborator'])('as a %s gives the user name, and a link arrives', async (role) => {
    const acme = await customer();
    const person = role === 'principal' ? acme.principal : await application.people.collaborator(acme);
    expect(await recovery.password({ userName: person.userName.toUpperCase() })).toMatchObject(
      screen({ outcome: 'sent', sentTo: expect.stringContaining('•••') }),
    );

    expect(await choose(tokenIn(await mailTo(person)))).toEqual(
      expect.objectContaining({ status: 201, body: { userName: person.userName, stillHeld: false } }),
    );
    await application.people.signedIn(person, NEW_PASSWORD);
  });

  it('as a principal gives the VAT number of one customer, and the link arrives', async () => {
    const number = vatNumber(taxpayers++);
    const { principal } = await customer({ vatNumber: number });
    expect(await recovery.password({ taxNumber: number })).toMatchObject(screen({ outcome: 'sent' }));
    expect((await choose(tokenIn(await mailTo(principal)))).status).toBe(201);
  });

  it('as a principal gives a VAT number of several customers, and is told to use the user name', async () => {
    const number = vatNumber(taxpayers++);
    const both = [await customer({ vatNumber: number }), await customer({ vatNumber: number })];
    expect(await recovery.password({ taxNumber: number })).toMatchObject(
      screen({ outcome: 'ambiguous', useInstead: ['user_name'] }),
    );
    for (const { principal } of both) {
      const { text } = await application.mailbox.letterTo(principal.email, { subject: /another way/ });
      expect(text).toContain('Ask again with the user name');
    }
  });

  it.each(['principal', 'collaborator'])(
    'as a %s without an address on file, is told whom to ask, and no mail goes anywhere',
    async (role) => {
      const acme = await customer();
      const person = role === 'principal' ? acme.principal : await application.people.collaborator(acme);
      const before = await recovery.mailsTo(person.email);
      await recovery.takeAddress(acme, person);
      const outcome = role === 'principal' ? 'ask_support' : 'ask_principal';
      expect(await recovery.password({ userName: person.userName })).toMatchObject(screen({ outcome }));
      expect(await recovery.mailsTo(person.email)).toEqual(before);
    },
  );
});

describe('A collaborator who forgot the password', () => {
  it('gets a new one without the principal, and is never suspended', async () => {
    const anna = await application.people.collaborator(await application.people.customer());
    const session = await application.people.signedIn(anna);
    await recovery.password({ userName: anna.userName });
    const letter = await mailTo(anna);

    expect(await holds(anna)).toEqual([]);
    expect((await session.get('/sessions/current')).status).toBe(200);
    await application.people.signedIn(anna, PASSWORD);

    expect((await choose(tokenIn(letter))).status).toBe(201);
    expect((await session.get('/sessions/current')).status).toBe(401);
    expect((await application.anyone.post('/sessions', { identifier: anna.userName, password: PASSWORD })).status).toBe(
      401,
    );
    await application.mailbox.letterTo(anna.email, { subject: /Your password was changed/ });
  });

  it('and was never activated, gets the link to activate the account again', async () => {
    const principal = await application.people.signedIn((await application.people.customer()).principal);
    const invitation = { chosenName: 'dora', displayName: 'Dora', email: 'dora@people.example' };
    const { body } = await principal.post('/collaborators', invitation);
    await recovery.password({ userName: body.userName });

    const { links } = await application.mailbox.letterTo(invitation.email, { subject: /Activate/, after: 1 });
    const token = links.find((link) => link.includes('/activate#'))?.split('#')[1];
    const chosen = await application.anyone.post('/passwords', {
      purpose: 'activation',
      token,
      password: NEW_PASSWORD,
    });
    expect(chosen).toMatchObject({ status: 201, body: { userName: body.userName, stillHeld: false } });
  });

  it('and is suspended by the principal, may ask for the link again without the principal', async () => {
    const acme = await application.people.customer();
    const anna = await application.people.collaborator(acme);
    const principal = await application.people.signedIn(acme.principal);
    await principal.post(`/collaborators/${anna.id}/password-resets`);
    await recovery.password({ userName: anna.userName });

    expect((await choose(tokenIn(await mailTo(anna)))).status).toBe(201);
    expect(await holds(anna)).toEqual([]);
  });

  it('and is disabled, is told in the mail that there is something else, and stays disabled', async () => {
    const acme = await application.people.customer();
    const anna = await application.people.collaborator(acme);
    const principal = await application.people.signedIn(acme.principal);
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'on leave' });
    await recovery.password({ userName: anna.userName });

    const letter = await mailTo(anna);
    expect(letter.text).toContain('can’t be used for another reason as well');
    expect(letter.text).not.toContain('on leave');
    expect(await choose(tokenIn(letter))).toMatchObject({ status: 201, body: { stillHeld: true } });
    expect(await holds(anna)).toEqual(['disabled']);
  });
});

describe('Of several requests', () => {
  it('only the last link works, and the older one says so, and offers a new mail', async () => {
    const { principal } = await application.people.customer();
    await recovery.password({ userName: principal.userName });
    const first = tokenIn(await mailTo(principal));
    application.clock.advance(60_000);
    await recovery.password({ userName: principal.userName });
    const second = tokenIn(await mailTo(principal, 1));

    const at = application.clock.now().toISOString();
    expect(await open(first)).toMatchObject({ status: 410, body: { code: 'challenges/link-replaced', at } });
    expect((await renew(first)).status).toBe(202);
    const third = tokenIn(await mailTo(principal, 2));
    expect(await choose(second)).toMatchObject({ status: 410, body: { code: 'challenges/link-replaced' } });
    expect((await choose(third)).status).toBe(201);
    expect(await renew(first)).toMatchObject({ status: 409, body: { code: 'recovery/nothing-to-renew' } });
  });
});

describe('A link', () => {
  let person: Person;
  let letter: Awaited<ReturnType<typeof mailTo>>;
  let token: string;

  beforeEach(async () => {
    person = (await application.people.customer()).principal;
    await recovery.password({ userName: person.userName });
    letter = await mailTo(person);
    token = tokenIn(letter);
  });

  it('that is older than 24 hours says so and offers a new one, which works', async () => {
    application.clock.advance(24 * HOUR);
    expect(await open(token)).toMatchObject({ status: 410, body: { code: 'challenges/link-expired' } });
    expect((await renew(token)).status).toBe(202);
    expect((await choose(tokenIn(await mailTo(person, 1)))).status).toBe(201);
  });

  it('that a mail filter opened first still works for the person', async () => {
    for (let time = 0; time < 5; time++) {
      for (const link of letter.links)
        await (await fetch(link.replace(application.settings.ORIGIN, application.url))).text();
      await open(token);
    }
    expect((await choose(token)).status).toBe(201);
  });

  it('has a code beside it that does the same, however it is typed, and both are used up by either', async () => {
    const code = codeIn(letter);
    expect(code).not.toBe('');
    expect(await open(` ${code.toLowerCase().replaceAll('-', ' ')}`)).toMatchObject({
      status: 200,
      body: { userName: person.userName },
    });
    expect((await choose(code.replaceAll('-', ''))).status).toBe(201);
    for (const used of [token, code])
      expect(await choose(used)).toMatchObject({ status: 410, body: { code: 'challenges/link-used' } });
  });

  it('shows the rules before a password is typed, and goes on working after one that breaks them', async () => {
    const { body } = await open(token);
    expect(body.rules.map(({ text }: { text: string }) => text)).toContain('At least 12 characters');
    expect(await choose(token, 'corta')).toMatchObject({
      status: 422,
      body: { code: 'accounts/unacceptable-password' },
    });
    expect(await choose(token, PASSWORD)).toMatchObject({
      status: 422,
      body: { fields: [{ code: 'password_used_before' }] },
    });
    expect((await choose(token)).status).toBe(201);
  });

  it('signs nobody in, ends every session, and makes the other links of the account useless', async () => {
    const session = await application.people.signedIn(person);
    const chosen = await choose(token);
    expect(Object.keys(chosen.body as object).sort()).toEqual(['stillHeld', 'userName']);
    expect(chosen.headers.get('set-cookie')).toBeNull();
    expect((await session.get('/sessions/current')).status).toBe(401);
    expect(await session.post('/session-refreshes', { refreshToken: session.refreshToken })).toMatchObject({
      status: 401,
    });
    expect(await open(token)).toMatchObject({ status: 410 });
  });
});
