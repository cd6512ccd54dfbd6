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

/** Anna, whom the operator has invited above. */
describe('collaborator', () => {
  const BECAUSE = ['--reason', 'Asked for in writing', '--language', 'en'];
  const told = () =>
    run(
      database.url,
      `select payload -> 'acts' as acts from graphile_worker._private_jobs job
       join graphile_worker._private_tasks task on task.id = job.task_id
       where task.identifier = 'tell-customer-of-staff-act' order by job.id desc limit 1`,
    );

  it('permissions says which there are, what comes along, and on which mailboxes', async () => {
    const { out } = await operator.run('collaborator', 'permissions', '--customer', 'deleghe', '--language', 'en');
    expect(out).toContain('send  Send mail  on a mailbox  brings read, write\n');
    expect(out).toMatch(/\ninfo@deleghe\.example\n$/);
  });

  it('change-permissions gives and takes away, with what comes along; the customer will be told why', async () => {
    const change = ['collaborator', 'change-permissions', 'anna/deleghe', ...BECAUSE];
    const taken = await operator.run(...change, '--revoke', 'read@info@deleghe.example', '--grant', 'view_invoices');
    expect(taken.out).toBe('+ view_invoices\n- read\n- write  came along\nanna/deleghe may now:\nview_invoices\n');
    expect(await told()).toEqual([{ acts: [{ what: 'permissions_changed', reason: 'Asked for in writing' }] }]);
    expect((await operator.run(...change, '--grant', 'view_invoices')).out).toContain('Nothing changes');
    expect((await operator.run(...change)).err).toContain('Give --grant or --revoke.');
    expect((await operator.run(...change, '--grant', 'fly')).err).toContain('grant.0.permission');
    const [, , , ...rest] = change;
    const ofPrincipal = ['collaborator', 'change-permissions', 'deleghe', ...rest, '--grant', 'view_invoices'];
    expect((await operator.run(...ofPrincipal)).err).toContain('This account is not a collaborator’s');
  });

  it('correct-address sends another invitation, until the account is activated', async () => {
    const correct = ['collaborator', 'correct-address', 'anna/deleghe', ...BECAUSE];
    const corrected = await operator.ask(...correct, '--address', 'anna@right.example');
    expect(corrected).toMatchObject({ userName: 'anna/deleghe', email: 'anna@right.example' });
    const letters = await run(database.url, `select address from letters where address = 'anna@right.example'`);
    expect(letters).toHaveLength(1);
    expect((await operator.run(...correct, '--address', 'anna')).err).toContain('email: ');
  });

  it('deactivate says what it would do, and does it once that is confirmed', async () => {
    const deactivate = ['collaborator', 'deactivate', 'anna/deleghe', ...BECAUSE];
    const foreseen = await operator.run(...deactivate);
    expect([foreseen.code, foreseen.out]).toEqual([1, expect.stringContaining('Nothing has changed yet')]);
    expect(await operator.ask(...deactivate, '--yes')).toMatchObject({ isDeactivated: true });
    expect(await told()).toEqual([{ acts: [{ what: 'deactivated', reason: 'Asked for in writing' }] }]);
    expect(await operator.run(...deactivate)).toMatchObject({ code: 1, out: '' });
  });
});
