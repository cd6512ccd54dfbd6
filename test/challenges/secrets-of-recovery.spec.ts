import { Answer, Caller, startApplication, TestApplication } from '../support/application';
import { until } from '../support/database';
import { startProcess, TitolareProcess } from '../support/processes';
import { phoneNumber, Recovery } from '../journeys/recovery';
import { allThatIsKept, tablesWith } from './all-that-is-kept';

const PHONE = phoneNumber(7_000_000);
const NEW_PASSWORD = 'la frase di chi è tornato';

let application: TestApplication;
let service: TitolareProcess;
let answers: Answer[];
let secrets: readonly string[];
let kept: ReadonlyMap<string, string>;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  service = await startProcess({ ...application.settings, JOBS: true, LOG_LEVEL: 'debug' });
  answers = [];
  secrets = await whatPeopleWereSent();
  await until(
    application.database.url,
    `select where not exists (select from letters where sealed_content is not null)
       and not exists (select from text_messages where sealed_content is not null)
       and not exists (select from graphile_worker._private_jobs)`,
  );
  kept = await allThatIsKept(application.database.url);
}, 60_000);
afterAll(async () => {
  await service.stop();
  await application.stop();
});

const codeIn = (text: string, groups: number) =>
  new RegExp(`\\b[2-9A-HJ-NP-Z]{4}(?:-[2-9A-HJ-NP-Z]{4}){${groups - 1}}\\b`).exec(text)?.[0] ?? '';
const tokensIn = (links: readonly string[]) => links.flatMap((link) => link.split('#')[1] ?? []);

/** Everything that only a mailbox or a phone should ever have seen: links, their codes, "this wasn't me", a lock's code, a text's code. */
async function whatPeopleWereSent(): Promise<string[]> {
  const customer = await application.people.customer();
  const { principal } = customer;
  await new Recovery(application).givePhone(customer, principal, PHONE);
  const anyone = new Caller(service.url);
  const post = async (path: string, body: object) => answers.push(await anyone.post(path, body));
  const letter = (subject: RegExp) => application.mailbox.letterTo(principal.email, { subject });

  await post('/password-recoveries', { userName: principal.userName });
  const reset = await letter(/Your new password/);
  for (let time = 0; time < 6; time++)
    await post('/sessions', { identifier: principal.userName, password: 'sbagliata' });
  await post('/unlock-codes', { identifier: principal.userName });
  const unlock = await letter(/Your unlock code/);
  await post('/unlocks', { identifier: principal.userName, code: codeIn(unlock.text, 2) });
  await post('/password-recoveries', { phone: PHONE });
  const code = (await application.phone.messageTo(PHONE)).text.slice(0, 6);
  await post('/phone-code-inspections', { phone: PHONE, code });
  await post('/phone-code-passwords', { phone: PHONE, code, password: NEW_PASSWORD });
  const changed = await letter(/was changed/);
  const [notMe = ''] = tokensIn(changed.links.filter((link) => link.includes('/not-me#')));
  await post('/activity-reports', { token: notMe });
  const report = await letter(/locked your account/);
  const codes = [codeIn(reset.text, 3), codeIn(unlock.text, 2), codeIn(report.text, 3)];
  return [
    ...codes,
    ...codes.map((each) => each.replaceAll('-', '')),
    code,
    ...[reset, unlock, changed, report].flatMap(({ links }) => tokensIn(links)),
    NEW_PASSWORD,
  ];
}

describe('What only a mailbox or a phone should have seen', () => {
  it('was there: nothing of it empty or twice', () => {
    expect(secrets.filter((secret) => secret.length < 6)).toEqual([]);
    expect(new Set(secrets).size).toBe(secrets.length);
    expect(secrets.length).toBeGreaterThanOrEqual(14);
    expect(answers.map(({ status }) => status)).toEqual([
      202, 401, 401, 401, 401, 401, 403, 202, 201, 202, 200, 201, 201,
    ]);
  });

  it('stands in no table, those of the queue included', () => {
    for (const secret of secrets) expect({ secret, tables: tablesWith(secret, kept) }).toEqual({ secret, tables: [] });
  });

  it('stands in no log, nor does what people typed to be found', () => {
    const log = service.output();
    expect(log).toContain('/api/v1/phone-code-passwords');
    for (const secret of [...secrets, PHONE])
      expect({ secret, isLogged: log.includes(secret) }).toEqual({ secret, isLogged: false });
  });

  it('stands in no answer', () => {
    const said = answers.map(({ body }) => JSON.stringify(body)).join('\n');
    for (const secret of secrets) expect({ secret, isSaid: said.includes(secret) }).toEqual({ secret, isSaid: false });
  });
});
