import { Caller, PASSWORD, Person, startApplication, TestApplication } from '../support/application';
import { run } from '../support/database';
import { startProcess, TitolareProcess } from '../support/processes';
import { times } from './two-processes';
import { openUnansweringLine, UnansweringLine } from './unanswering-line';

const PEOPLE = 12;
const RESET = /new password/;

let application: TestApplication;
let line: UnansweringLine;
let survivor: TitolareProcess | undefined;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  line = await openUnansweringLine(application.mailbox.smtpUrl);
});
afterAll(async () => {
  await survivor?.stop();
  line.close();
  await application.stop();
});

const resetLettersTo = ({ email }: Person) =>
  application.mailbox.lettersTo(email).filter(({ subject }) => RESET.test(subject));

it('delivers the letter of every acknowledged reset, though the process that acknowledged it is killed amid its letters', async () => {
  const customer = await application.people.customer();
  const people = await times(PEOPLE, () => application.people.collaborator(customer));
  await run(application.database.url, 'delete from graphile_worker._private_jobs'); // their activation mails
  const settings = { ...application.settings, JOBS: true };
  const doomed = await startProcess({ ...settings, SMTP_URL: line.smtpUrl });
  const principal = new Caller(doomed.url);
  await principal.signIn(customer.principal.userName, PASSWORD);

  const acknowledged = await times(PEOPLE, (turn) =>
    principal.post(`/collaborators/${people[turn]?.id}/password-resets`),
  );
  const underWay = await Promise.any(
    people.map(({ email }) => application.mailbox.letterTo(email, { subject: RESET })),
  );
  await doomed.kill();
  survivor = await startProcess(settings);

  expect(acknowledged.map(({ status }) => status)).toEqual(people.map(() => 201));
  // sent, and the process died before it could write that down
  const twice = people.find(({ email }) => email === underWay.to)!;
  await application.mailbox.letterTo(twice.email, { subject: RESET, after: 1 });
  for (const person of people) {
    await application.mailbox.letterTo(person.email, { subject: RESET });
    const messageIds = new Set(resetLettersTo(person).map(({ messageId }) => messageId));
    expect([...messageIds]).toHaveLength(1);
  }
}, 60_000);
