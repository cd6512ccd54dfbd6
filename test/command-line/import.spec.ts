import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOUR } from '../../src/kernel';
import { Caller, startApplication, TestApplication } from '../support/application';
import { run } from '../support/database';
import { startCli } from './cli-process';
import { example } from './file';
import { environmentOf, Outcome } from './operator';

let application: TestApplication;
let fromCsv: Outcome;
let fromJsonLines: Outcome;

beforeAll(async () => {
  application = await startApplication();
  fromCsv = await titolare('import', example('import.csv'), '--send-activation-mails', '--language', 'en');
  fromJsonLines = await titolare('import', example('import.jsonl'), '--language', 'it');
  application.clock.advance(HOUR); // the command line goes by the real time
});
afterAll(() => application.stop());

describe('The examples of docs/import.md', () => {
  it('stand there as they are', () => {
    const guide = readFileSync(join(__dirname, '..', '..', 'docs', 'import.md'), 'utf8');

    for (const name of ['import.csv', 'import.jsonl'])
      expect(guide).toContain(`\n${readFileSync(example(name), 'utf8')}`);
  });

  it('are imported, and say how much that was', () => {
    expect(fromCsv).toEqual({
      code: 0,
      err: '',
      out: '2 customers with 5 accounts imported, 0 there already, 0 refused.\n',
    });
    expect(fromJsonLines).toEqual({
      code: 0,
      err: '',
      out: '2 clienti con 4 account importati, 0 già presenti, 0 rifiutati.\n',
    });
  });

  it.each([
    ['acme', 'una frase di Carla', 'bcrypt'],
    ['anna/acme', 'una frase di Anna', 'scrypt'],
    ['elena/logistica', 'una frase di Elena', 'PBKDF2'],
    ['logistica', 'una frase di Luca', 'argon2, at other cost'],
    ['studio.neri', 'una frase di Paolo', 'bcrypt, as PHP writes it'],
  ])(
    'let %s sign in with the password that they had, whose hash is replaced at that moment',
    async (userName, password) => {
      expect((await signIn(userName, 'una frase di altri')).status).toBe(401);
      const imported = await hashOf(userName);

      expect((await signIn(userName, password)).status).toBe(201);

      const upgraded = await hashOf(userName);
      expect(upgraded).not.toBe(imported);
      expect(upgraded).toMatch(/^\$argon2id\$v=19\$/);
      expect((await signIn(userName, password)).status).toBe(201);
    },
  );

  it('leave whoever has no password waiting for activation, with the mail that was asked for', async () => {
    expect(await holdsOn('bruno/acme')).toEqual(['awaiting_activation']);
    expect((await application.mailbox.letterTo('bruno@acme.example')).links.join()).toContain('/activate#');
    expect(await holdsOn('maria.bianchi')).toEqual(['awaiting_activation']);
    expect(application.mailbox.lettersTo('maria@example.it')).toEqual([]);
  });

  it('leave whoever was disabled disabled, with the reason', async () => {
    expect(await holdsOn('dario/acme')).toEqual(['disabled']);
    expect(await holdsOn('fabio/logistica')).toEqual(['awaiting_activation', 'disabled']);
    const { status, body } = await signIn('dario/acme', 'una frase di Dario');
    expect(status).toBe(403);
    expect(body.holds).toMatchObject([{ kind: 'disabled', reason: 'In congedo fino a settembre' }]);
  });

  it('bring along what each may do, with what that needs', async () => {
    const { body } = await (await signedIn('acme', 'una frase di Carla')).get('/collaborators?search=anna');

    const { permissions } = (
      await (await signedIn('acme', 'una frase di Carla')).get(`/collaborators/${body.items[0].id}`)
    ).body;
    expect(permissions.map(({ permission, mailbox }: Record<string, unknown>) => [permission, mailbox]).sort()).toEqual(
      [
        ['mail_clients', 'info@acme.example'],
        ['read', 'info@acme.example'],
        ['send', 'info@acme.example'],
        ['view_invoices', null],
        ['write', 'info@acme.example'],
      ],
    );
  });

  it('bring along what was confirmed, and nothing else', async () => {
    const confirmed = await run(
      application.database.url,
      `select user_name, email_confirmed_at is not null as email, phone_confirmed_at is not null as phone from accounts
       where user_name in ('acme', 'fabio/logistica', 'maria.bianchi', 'dario/acme') order by user_name`,
    );

    expect(confirmed).toEqual([
      { user_name: 'acme', email: true, phone: true },
      { user_name: 'dario/acme', email: true, phone: false },
      { user_name: 'fabio/logistica', email: false, phone: false },
      { user_name: 'maria.bianchi', email: false, phone: false },
    ]);
  });
});

function titolare(...args: string[]): Promise<Outcome> {
  return startCli(environmentOf(application.settings), ...args).outcome;
}

function signIn(userName: string, password: string): ReturnType<Caller['signIn']> {
  return new Caller(application.url).signIn(userName, password);
}

function signedIn(userName: string, password: string): Promise<Caller> {
  return application.people.signedIn({ id: '', userName, email: '' }, password);
}

async function hashOf(userName: string): Promise<unknown> {
  const [password] = await run(
    application.database.url,
    `select hash from passwords join accounts on accounts.id = account_id where user_name = '${userName}' and retired_at is null`,
  );
  return password?.['hash'];
}

async function holdsOn(userName: string): Promise<unknown[]> {
  const holds = await run(
    application.database.url,
    `select kind from holds join accounts on accounts.id = account_id
     where user_name = '${userName}' and in_force(holds, now()) order by kind`,
  );
  return holds.map(({ kind }) => kind);
}
