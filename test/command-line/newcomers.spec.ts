import { createTestDatabase, run, TestDatabase } from '../support/database';
import { testSettings } from '../support/settings';
import { Operator, operatorOf } from './operator';

let database: TestDatabase;
let operator: Operator;

beforeAll(async () => {
  database = await createTestDatabase();
  operator = operatorOf(testSettings({ DATABASE_URL: database.url }));
});
afterAll(() => database.drop());

const CUSTOMER = [
  'customer',
  'create',
  '--name',
  'Acme S.r.l.',
  '--kind',
  'company',
  '--display-name',
  'Carla Bianchi',
];
const STAFF = ['staff', 'create', '--role', 'administrator', '--display-name', 'Ugo Ferri'];

describe('customer create', () => {
  it('says that staff must restore the credentials of a principal without an e-mail address', async () => {
    const { code, out } = await operator.run(...CUSTOMER, '--user-name', 'senza.posta', '--language', 'it');

    expect(code).toBe(0);
    expect(out).toContain('le credenziali dovrà ripristinarle l’assistenza');
    const { holds } = await operator.ask('account', 'explain', 'senza.posta');
    expect(holds).toMatchObject([{ kind: 'awaiting_activation', placedBy: { side: 'staff' } }]);
  });

  it('is written into the customer’s audit log, as done at the command line', async () => {
    const { customerId } = await operator.ask(...CUSTOMER, '--user-name', 'annotata');

    const entries = await run(
      database.url,
      `select body::jsonb #>> '{actor,name}' as actor, name from audit_entries where chain = '${customerId}' order by name`,
    );
    expect(entries).toEqual(
      ['accounts.account-created', 'accounts.customer-created', 'holds.placed'].map((name) => ({
        actor: 'command-line',
        name,
      })),
    );
  });

  it.each([
    ['it', 'Un dato non è scritto correttamente.', 'vatNumber: Il carattere di controllo non torna'],
    ['en', 'Something is not written correctly.', 'vatNumber: The check character doesn’t match'],
  ])('says what is wrong (%s), and creates nothing', async (language, title, fault) => {
    const before = await everything();

    const { code, out, err } = await operator.run(
      ...CUSTOMER,
      ...['--user-name', 'sbagliata', '--vat-number', '00743110158', '--language', language],
    );

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.startsWith(`${title}\n  ${fault}`)).toBe(true);
    expect(await everything()).toEqual(before);
  });

  it('creates nothing when one of the mailboxes is another customer’s, and refuses in JSON where JSON is asked for', async () => {
    await operator.run(...CUSTOMER, '--user-name', 'prima', '--mailbox', 'una@prima.example');
    const before = await everything();

    const { code, err } = await operator.run(
      ...CUSTOMER,
      ...['--user-name', 'seconda', '--mailbox', 'altra@seconda.example', '--mailbox', 'una@prima.example', '--json'],
    );

    expect(code).toBe(1);
    expect(JSON.parse(err)).toMatchObject({
      code: 'collaborators/mailbox-taken',
      fields: [{ field: 'mailbox', code: 'taken' }],
    });
    expect(await everything()).toEqual(before);
  });
});

describe('staff create', () => {
  it('refuses a user name that is taken, whatever its case', async () => {
    await operator.run(...CUSTOMER, '--user-name', 'occupato');
    const before = await everything();

    const { code, err } = await operator.run(...STAFF, '--user-name', 'OCCUPATO', '--language', 'en');

    expect(code).toBe(1);
    expect(err).toMatch(/^This user name is taken\.\n {2}userName: It is taken\./);
    expect(await everything()).toEqual(before);
  });
});

function everything(): Promise<Record<string, unknown>[]> {
  const counts = ['customers', 'accounts', 'holds', 'mailboxes', 'audit_entries'].map(
    (table) => `(select count(*) from ${table}) as ${table}`,
  );
  return run(database.url, `select ${counts.join(', ')}`);
}

describe('collaborator invite', () => {
  const ANNA = ['--display-name', 'Anna Rossi', '--email', 'anna@people.example'];
  const invite = ['collaborator', 'invite', 'anna', '--customer', 'deleghe', ...ANNA];

  it('lets in somebody who may do what they are given, and what comes along, on the mailboxes of their customer', async () => {
    await operator.run(...CUSTOMER, '--user-name', 'altra', '--mailbox', 'info@altra.example');
    await operator.run(...CUSTOMER, '--user-name', 'deleghe', '--mailbox', 'info@deleghe.example');
    const foreign = await operator.run(...invite, '--permission', 'read@info@altra.example', '--language', 'en');
    expect([foreign.code, foreign.err]).toEqual([1, expect.stringContaining('mailbox: ')]);

    const { out } = await operator.run(...invite, '--permission', 'write@info@deleghe.example', '--language', 'en');
    expect(out).toMatch(/^Account anna\/deleghe: .*\nThe activation mail to anna@people\.example is queued/);
    expect(out).toMatch(/\nread \(info@deleghe\.example\)\n/);
    expect(out).toMatch(/\nwrite \(info@deleghe\.example\)\n/);
    expect((await operator.run(...invite)).code).toBe(1);
  });
});
