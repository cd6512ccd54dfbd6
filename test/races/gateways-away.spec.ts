import { HOUR, MINUTE } from '../../src/kernel';
import { phoneNumber, Recovery } from '../journeys/recovery';
import { Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run, until } from '../support/database';
import { openMailbox, TestMailbox } from '../support/mailbox';
import { openPhone, TestPhone } from '../support/phone';
import { openSwitchedLine, SwitchedLine } from './switched-line';
import { times, tokenTo } from './two-processes';

/** More than work on the queue at the same time. */
const PEOPLE = 6;
const PASSWORD = 'una nuova frase da ricordare';
const WAYS = [
  ['lets us in and says nothing', 'goSilent'],
  ['lets nobody in', 'refuse'],
] as const;

let application: TestApplication;
let mailbox: TestMailbox;
let phone: TestPhone;
let mailLine: SwitchedLine;
let phoneLine: SwitchedLine;
let customer: TestCustomer;
let people: readonly (Person & { readonly number: string })[];
let lines = 8_000_000;

beforeAll(async () => {
  [mailbox, phone] = [await openMailbox(), await openPhone()];
  [mailLine, phoneLine] = [await openSwitchedLine(mailbox.smtpUrl), await openSwitchedLine(phone.smsUrl)];
  const lifted = { RECOVERIES_PER_NETWORK: 10_000, SMS_PER_NETWORK: 10_000 };
  application = await startApplication({ SMTP_URL: mailLine.url, SMS_URL: phoneLine.url, ...lifted });
});
afterAll(async () => {
  await application.stop();
  await Promise.all([mailLine.close(), phoneLine.close()]);
  await Promise.all([mailbox.close(), phone.close()]);
});
beforeEach(async () => {
  customer = await application.people.customer();
  people = await times(PEOPLE, withPhone);
  await application.quiet();
});
afterEach(async () => {
  await Promise.all([mailLine.restore(), phoneLine.restore()]);
  await finish();
});

async function withPhone(): Promise<Person & { number: string }> {
  const person = await application.people.collaborator(customer);
  const number = phoneNumber(lines++);
  await new Recovery(application).givePhone(customer, person, number);
  return { ...person, number };
}

const ask = (given: object) => application.anyone.post('/password-recoveries', given);
const askForLinks = () => Promise.all(people.map(({ userName }) => ask({ userName })));
const askForCodes = () => Promise.all(people.map(({ number }) => ask({ phone: number })));
const linksTo = ({ email }: Person) =>
  mailbox.lettersTo(email).filter(({ subject }) => /Your new password/.test(subject));
const rows = (statement: string) => run(application.database.url, statement);

const HURRY = `update graphile_worker._private_jobs set run_at = now() where run_at > now() and locked_at is null`;

/** Works on what was put off, until nothing is left. */
async function finish(): Promise<void> {
  await until(
    application.database.url,
    `with hurried as (${HURRY} returning pg_notify('jobs:insert', '{"r":"hurry","count":1}'))
     select where not exists (select from hurried) and not exists (select from graphile_worker._private_jobs)`,
  );
}

/** Works on what was put off, in vain, until there is one for everybody, and each has been tried so often. */
async function tried(table: 'letters' | 'text_messages', attempts: number): Promise<void> {
  const stamp = `'${customer.id}'`;
  await until(
    application.database.url,
    `with hurried as (${HURRY} returning pg_notify('jobs:insert', '{"r":"hurry","count":1}'))
     select from (select count(*) from hurried) hurried
     where (select count(*) from ${table} where customer_id = ${stamp} and attempts >= ${attempts}) >= ${PEOPLE}`,
  );
}

describe.each(WAYS)('While the mail server %s', (_, goesAway) => {
  it('everybody gets the same answer as ever, and an hour later, once it is back, every link, which works', async () => {
    const ordinary = await ask({ userName: 'nobody/nowhere' });
    await mailLine[goesAway]();

    const answers = await askForLinks();
    if (goesAway === 'goSilent') await mailLine.isWaitedFor();
    else await tried('letters', 3);
    for (const { status, body } of [...answers, ...(await askForLinks())]) {
      expect([status, body]).toEqual([202, ordinary.body]);
    }
    expect(people.flatMap(linksTo)).toEqual([]);

    application.clock.advance(HOUR);
    await mailLine.restore();
    await finish();
    expect(await rows('select from letters where sent_at is null')).toEqual([]);
    for (const person of people) {
      const letters = linksTo(person);
      expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(2);
      const tokens = letters.map((letter) => tokenTo('reset-password', letter));
      const chosen = await Promise.all(
        tokens.map((token) => application.anyone.post('/passwords', { purpose: 'reset', token, password: PASSWORD })),
      );
      expect(chosen.map(({ status }) => status).sort()).toEqual([201, 410]);
    }
  });
});

describe.each(WAYS)('While the gateway for text messages %s', (_, goesAway) => {
  it('everybody gets the same answer as ever; what an hour later would be too late is not sent, and a new code is', async () => {
    const ordinary = await ask({ phone: phoneNumber(9_999_999) });
    await phoneLine[goesAway]();

    const answers = await askForCodes();
    await tried('text_messages', goesAway === 'goSilent' ? 0 : 3);
    for (const { status, body } of answers) expect([status, body]).toEqual([202, ordinary.body]);

    application.clock.advance(HOUR);
    await phoneLine.restore();
    await finish();
    expect(people.flatMap(({ number }) => phone.messagesTo(number))).toEqual([]);
    expect(await rows('select from text_messages where sent_at is null and failed_at is null')).toEqual([]);

    await askForCodes();
    for (const { number } of people) {
      const code = (await phone.messageTo(number)).text.slice(0, 6);
      const given = { phone: number, code, password: PASSWORD };
      expect((await application.anyone.post('/phone-code-passwords', given)).status).toBe(201);
    }
  });

  it('and comes back soon, every code is sent, and works', async () => {
    await phoneLine[goesAway]();
    await askForCodes();
    await tried('text_messages', goesAway === 'goSilent' ? 0 : 1);

    application.clock.advance(5 * MINUTE);
    await phoneLine.restore();
    await finish();
    for (const { number } of people) {
      const messages = phone.messagesTo(number);
      expect(messages).toHaveLength(1);
      const given = { phone: number, code: messages[0]?.text.slice(0, 6) };
      expect((await application.anyone.post('/phone-code-inspections', given)).status).toBe(200);
    }
  });
});

it('Mail goes its way while the gateway says nothing', async () => {
  await phoneLine.goSilent();
  await askForCodes();
  await phoneLine.isWaitedFor();
  const answers = await askForLinks();
  expect(answers.map(({ status }) => status)).toEqual(people.map(() => 202));
  await Promise.all(people.map(({ email }) => mailbox.letterTo(email, { subject: /Your new password/ })));
});
