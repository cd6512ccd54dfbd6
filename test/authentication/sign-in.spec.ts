import {
  Answer,
  Caller,
  PASSWORD,
  Person,
  startApplication,
  TestApplication,
  TestCustomer,
} from '../support/application';
import { run } from '../support/database';

let application: TestApplication;
let customer: TestCustomer;
let anna: Person;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  anna = await application.people.collaborator(customer);
});

const signIn = (identifier: string, password = PASSWORD) => new Caller(application.url).signIn(identifier, password);
const sql = (statement: string) => run(application.database.url, statement);
const give = ({ id }: Person, column: string, value: string) =>
  sql(`update accounts set ${column} = ${value} where id = '${id}'`);
const who = ({ status, body }: Answer) => (status === 201 ? body.account.userName : body.code);
const WRONG = 'authentication/wrong-credentials';

describe('Somebody is known', () => {
  it.each([
    ['as it is written', (name: string) => name],
    ['in another case', (name: string) => name.toUpperCase()],
    ['with spaces around it', (name: string) => `  ${name} `],
    [
      'in full-width letters',
      (name: string) =>
        [...name].map((c) => (/[a-z]/.test(c) ? String.fromCodePoint(c.codePointAt(0)! + 0xfee0) : c)).join(''),
    ],
  ])('by the user name, %s', async (_, written) => {
    expect(who(await signIn(written(anna.userName)))).toBe(anna.userName);
  });

  it('by the e-mail address, whatever its case, while no other account has it', async () => {
    expect(who(await signIn(anna.email.toUpperCase()))).toBe(anna.userName);

    const bruno = await application.people.collaborator(await application.people.customer());
    await give(bruno, 'email_key', `'${anna.email}'`);
    expect([who(await signIn(anna.email)), who(await signIn(anna.userName))]).toEqual([WRONG, anna.userName]);

    await give(bruno, 'deactivated_at', 'now()');
    expect(who(await signIn(anna.email))).toBe(anna.userName);
  });

  it.each(['+393401234567', '+39 340 123 4567'])(
    'by the phone number %s, once it is confirmed, while no other account has it',
    async (written) => {
      await sql(`update accounts set phone = null, phone_confirmed_at = null`);
      await give(anna, 'phone', `'+393401234567'`);
      expect(who(await signIn(written))).toBe(WRONG);

      await give(anna, 'phone_confirmed_at', 'now()');
      expect(who(await signIn(written))).toBe(anna.userName);

      await give(customer.principal, 'phone', `'+393401234567'`);
      expect(who(await signIn(written))).toBe(anna.userName); // of whom somebody only claims it, nobody takes it away
      await give(customer.principal, 'phone_confirmed_at', 'now()');
      expect(who(await signIn(written))).toBe(WRONG);
    },
  );

  it('by the user name first, though it be the address of somebody else', async () => {
    const staff = await application.people.staff();
    await sql(
      `update accounts set user_name = '${anna.email}', user_name_key = '${anna.email}' where id = '${staff.id}'`,
    );
    expect(who(await new Caller(application.url).signIn(anna.email, PASSWORD, staff.deviceToken))).toBe(anna.email);
  });

  it('no more, once deactivated', async () => {
    const principal = await application.people.signedIn(customer.principal);
    await principal.post(`/collaborators/${anna.id}/deactivations`, { reason: 'Has left' });
    expect([who(await signIn(anna.userName)), who(await signIn(anna.email))]).toEqual([WRONG, WRONG]);
  });
});

describe('Whoever gives a wrong name or a wrong password', () => {
  const plain = ({ status, headers, body }: Answer) => ({
    status,
    body: { ...body, correlationId: '' },
    headers: [...headers].filter(
      ([name]) => !['date', 'x-correlation-id', 'ratelimit', 'content-length'].includes(name),
    ),
  });

  it('gets one answer, to the last header, and the same work is done', async () => {
    await give(customer.principal, 'email_key', `'${anna.email}'`);
    const voided = await application.people.collaborator(customer);
    const principal = await application.people.signedIn(customer.principal);
    await principal.post(`/collaborators/${voided.id}/password-resets`);

    const answers = [
      await signIn(anna.userName, 'la frase di un altro'),
      await signIn('nobody.at.all'),
      await signIn('nobody@nowhere.example'),
      await signIn('+393409999999'),
      await signIn(anna.email),
      await signIn(voided.userName),
      await signIn(`'; drop table accounts; --`),
    ];

    for (const answer of answers) expect(plain(answer)).toEqual(plain(answers[0]!));
  });

  it('leaves nothing behind, and nobody is told', async () => {
    const before = await sql(
      'select (select count(*) from sessions) as sessions, (select count(*) from letters) as letters',
    );
    await signIn(anna.userName, 'la frase di un altro');
    await signIn('nobody.at.all');
    expect(
      await sql('select (select count(*) from sessions) as sessions, (select count(*) from letters) as letters'),
    ).toEqual(before);
  });
});

describe('A sign-in', () => {
  it('that a hold refuses is written down with the reason; one with a wrong password tells nobody of the hold', async () => {
    const principal = await application.people.signedIn(customer.principal);
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'On leave' });
    const refusals = async () =>
      (await principal.get(`/audit-entries?accountId=${anna.id}`)).body.items.filter(
        ({ name }: { name: string }) => name === 'accounts.sign-in-refused',
      );

    expect(who(await signIn(anna.userName, 'la frase di un altro'))).toBe(WRONG);
    expect(await refusals()).toEqual([]);
    expect(who(await signIn(anna.userName))).toBe('authentication/account-held');
    expect(await refusals()).toMatchObject([{ facts: { because: 'disabled' }, actor: { kind: 'anonymous' } }]);
  });

  it('succeeds a hundred times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => signIn(anna.userName)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(100);
  });

  it('is turned away, with the time to come back, when too many wait for their passwords to be hashed', async () => {
    const small = await startApplication({ JOBS: false, HASH_SLOTS: 1, HASH_WAITING: 1 });
    try {
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => new Caller(small.url).signIn('nobody.at.all', PASSWORD)),
      );
      const turnedAway = answers.filter(({ status }) => status === 503);
      expect(turnedAway.length).toBeGreaterThan(0);
      for (const { body, headers } of turnedAway) {
        expect(body.code).toBe('accounts/too-busy');
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      }
      expect(answers.filter(({ status }) => status === 401).length).toBeGreaterThan(0);
    } finally {
      await small.stop();
    }
  });
});
