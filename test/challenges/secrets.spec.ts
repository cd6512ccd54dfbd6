import { newId } from '../../src/kernel';
import { Answer, Caller, PASSWORD, Person, startApplication, TestApplication } from '../support/application';
import { run, until } from '../support/database';
import type { ReceivedLetter } from '../support/mailbox';
import { startProcess, TitolareProcess } from '../support/processes';
import { allThatIsKept, tablesWith } from './all-that-is-kept';

const PASSWORDS = [
  'la prima frase segreta',
  'la seconda frase segreta',
  'la terza frase segreta',
  'una frase sbagliata del tutto',
  'troppo poco',
];

let application: TestApplication;
let service: TitolareProcess;
let answers: Answer[];

beforeAll(async () => {
  application = await startApplication({ JOBS: false, LETTERS_PER_HOUR: 100 });
  service = await startProcess({ ...application.settings, JOBS: true, LOG_LEVEL: 'debug' });
});
afterAll(async () => {
  await service.stop();
  await application.stop();
});

/** Somebody, all of whose answers are remembered. */
class Remembered extends Caller {
  override async call(...parameters: Parameters<Caller['call']>): Promise<Answer> {
    const answer = await super.call(...parameters);
    answers.push(answer);
    return answer;
  }
}

const letterTo = (email: string, subject: RegExp, after = 0) => application.mailbox.letterTo(email, { subject, after });
const tokenOf = ({ links }: ReceivedLetter) => links.map((link) => link.split('#')[1]).find(Boolean) ?? '';

/** All of the main job, with what goes wrong on the way. @returns the secrets of every link */
async function journey(principalPerson: Person): Promise<string[]> {
  const [anyone, principal] = [new Remembered(service.url), new Remembered(service.url)];
  await principal.signIn(principalPerson.userName, PASSWORD);
  const email = `anna.${newId()}@people.example`;
  const invited = await principal.post(
    '/collaborators',
    { chosenName: 'anna', displayName: 'Anna Rossi', email },
    keyed(),
  );
  const { id, userName } = invited.body;
  const choose = (purpose: string, token: string, password: string) =>
    anyone.post('/passwords', { purpose, token, password });

  const activation = tokenOf(await letterTo(email, /Activate/));
  await choose('activation', activation, PASSWORDS[4]!);
  await choose('activation', activation, PASSWORDS[0]!);
  const anna = new Remembered(service.url);
  await anna.signIn(userName, PASSWORDS[3]!);
  await anna.signIn(userName, PASSWORDS[0]!);
  await anna.post('/session-refreshes', { refreshToken: anna.refreshToken });
  await anna.post('/session-refreshes', { refreshToken: anna.refreshToken });
  await anna.signIn(userName, PASSWORDS[0]!);
  await anna.post('/password-changes', { currentPassword: PASSWORDS[0], newPassword: PASSWORDS[1] });

  await principal.post('/sessions/current/authentications', { password: PASSWORD });
  await principal.post(`/collaborators/${id}/password-resets`, undefined, keyed());
  const reset = tokenOf(await letterTo(email, /new password/));
  await principal.post(`/collaborators/${id}/link-mails`);
  const resent = tokenOf(await letterTo(email, /new password/, 1));
  for (const token of [activation, reset, resent])
    await anyone.post('/password-link-inspections', { purpose: 'reset', token });
  await choose('reset', reset, PASSWORDS[2]!);
  await choose('reset', resent, PASSWORDS[2]!);
  await anyone.post('/passwords', `{"token":"${reset}","password":"${PASSWORDS[2]}"`);
  await anyone.get(`/passwords?token=${reset}`);
  await anna.signIn(userName, PASSWORDS[2]!);
  await letterTo(email, /changed/, 1);
  return [activation, reset, resent];
}

const keyed = () => ({ headers: { 'idempotency-key': newId() } });

const tokensIn = (name: 'accessToken' | 'refreshToken') =>
  answers.flatMap(({ body }) => (body?.[name] as string | undefined) ?? []);

describe('The secrets of a whole journey', () => {
  let links: string[];
  let kept: ReadonlyMap<string, string>;

  beforeAll(async () => {
    answers = [];
    const customer = await application.people.customer();
    links = await journey(customer.principal);
    await until(
      application.database.url,
      'select where not exists (select from letters where sealed_content is not null)',
    );
    kept = await allThatIsKept(application.database.url);
  }, 60_000);

  it('were there: links, passwords, tokens, and a log that tells of each request', () => {
    expect([links.length, new Set(links).size]).toEqual([3, 3]);
    expect(links.every((link) => link.length === 43)).toBe(true);
    expect(tokensIn('accessToken').length).toBeGreaterThan(3);
    expect(tokensIn('refreshToken').length).toBeGreaterThan(3);
    expect(service.output()).toContain('/api/v1/passwords');
    expect(answers.map(({ status }) => status)).toEqual(
      expect.arrayContaining([201, 202, 204, 400, 401, 404, 410, 422]),
    );
  });

  it('stand in no table, in whatever form', () => {
    for (const secret of [...links, ...PASSWORDS, PASSWORD, ...tokensIn('accessToken'), ...tokensIn('refreshToken')]) {
      expect({ secret, tables: tablesWith(secret, kept) }).toEqual({ secret, tables: [] });
    }
  });

  it('stand in no log', () => {
    const log = service.output();
    for (const secret of [...links, ...PASSWORDS, PASSWORD, ...tokensIn('accessToken'), ...tokensIn('refreshToken')]) {
      expect({ secret, isLogged: log.includes(secret) }).toEqual({ secret, isLogged: false });
    }
  });

  it('stand in no answer, but for the tokens of the session that begins', () => {
    const said = answers.map(({ body }) => JSON.stringify(body)).join('\n');
    for (const secret of [...links, ...PASSWORDS, PASSWORD])
      expect({ secret, isSaid: said.includes(secret) }).toEqual({ secret, isSaid: false });
  });

  it('are erased from the letters that were sent', async () => {
    const letters = await run(
      application.database.url,
      'select sent_at, sealed_content from letters where sent_at is not null',
    );
    expect(letters.length).toBeGreaterThan(4);
    expect(letters.filter(({ sealed_content }) => sealed_content !== null)).toEqual([]);
  });

  it('would have been found', async () => {
    const [link = ''] = links;
    await run(
      application.database.url,
      'create schema planted',
      'create table planted.bytes (hidden bytea)',
      'create table planted.texts (hidden jsonb)',
      `insert into planted.bytes values (convert_to('${link}', 'UTF8'))`,
      `insert into planted.texts values ('{"link": "https://account.example.it/#${link}"}')`,
    );
    expect(tablesWith(link, await allThatIsKept(application.database.url)).sort()).toEqual([
      'planted.bytes',
      'planted.texts',
    ]);
  });
});

describe('The secret of a letter that has to wait', () => {
  it('is in the database only under seal, and reaches the person all the same', async () => {
    const customer = await application.people.customer();
    const anna = await application.people.collaborator(customer);
    const principal = new Caller(service.url);
    await principal.signIn(customer.principal.userName, PASSWORD);
    application.mailbox.refuse(anna.email, 451, 'later');
    await principal.post(`/collaborators/${anna.id}/password-resets`);
    await until(
      application.database.url,
      `select from letters where account_id = '${anna.id}' and attempts > 0 and kind = 'recovery.reset-link'`,
    );
    const waiting = await allThatIsKept(application.database.url);
    const sealed = await run(
      application.database.url,
      `select from letters where account_id = '${anna.id}' and sealed_content is not null`,
    );

    application.mailbox.accept(anna.email);
    await run(application.database.url, 'update graphile_worker._private_jobs set run_at = now()');
    const secret = tokenOf(await letterTo(anna.email, /new password/));

    expect(sealed.length).toBeGreaterThan(0);
    expect(tablesWith(secret, waiting)).toEqual([]);
  });
});
