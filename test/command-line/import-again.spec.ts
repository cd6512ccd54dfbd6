import { createTestDatabase, run, TestDatabase } from '../support/database';
import { testSettings } from '../support/settings';
import { CliProcess, startCli } from './cli-process';
import { customer, jsonLines } from './customers';
import { Folder } from './file';
import { environmentOf, Operator, operatorOf } from './operator';

let database: TestDatabase;
let operator: Operator;
const folder = new Folder();

beforeEach(async () => {
  database = await createTestDatabase();
  operator = operatorOf(testSettings({ DATABASE_URL: database.url }));
});
afterEach(() => database.drop());
afterAll(() => folder.remove());

const customers = (count: number, collaborators = 3) =>
  Array.from({ length: count }, (_, place) => customer(`ditta${place}`, collaborators));

describe('An import', () => {
  it('that dies goes on when it is run again: every customer once, and whole', async () => {
    const path = folder.file('jsonl', jsonLines(...customers(120)));
    const first = startCli(environmentOf(testSettings({ DATABASE_URL: database.url })), 'import', path);
    await someAreThere(10, first);
    first.kill('SIGKILL');
    expect((await first.outcome).code).toBe(-1);
    const before = (await counts()).customers;

    const { code, out } = await operator.run('import', path, '--language', 'en');

    expect(before).toBeLessThan(120);
    expect(code).toBe(0);
    expect(out).toBe(
      `${120 - before} customers with ${(120 - before) * 4} accounts imported, ${before} there already, 0 refused.\n`,
    );
    expect(await counts()).toEqual({ customers: 120, imported: 120, accounts: 480, passwords: 480, mailboxes: 120 });
    expect((await operator.run('audit', 'verify')).code).toBe(0);
  });

  it('of two at the same time imports every customer once', async () => {
    const path = folder.file('jsonl', jsonLines(...customers(30)));

    const outcomes = await Promise.all(
      [operator, operatorOf(testSettings({ DATABASE_URL: database.url }))].map((each) => each.ask('import', path)),
    );

    expect(outcomes.map(({ refused }) => refused)).toEqual([0, 0]);
    expect(outcomes[0].customers + outcomes[1].customers).toBe(30);
    expect(outcomes[0].alreadyThere + outcomes[1].alreadyThere).toBe(30);
    expect(await counts()).toEqual({ customers: 30, imported: 30, accounts: 120, passwords: 120, mailboxes: 30 });
  });

  it('knows a customer by the id that it had, whatever else of it has changed here or there', async () => {
    const path = folder.file('jsonl', jsonLines(customer('acme')));
    await operator.run('import', path);
    const changed = folder.file(
      'jsonl',
      jsonLines({ ...customer('acme'), name: 'Another name', mailboxes: [], accounts: [customer('acme').accounts[0]] }),
    );

    expect(await operator.ask('import', changed)).toMatchObject({ customers: 0, alreadyThere: 1, refused: 0 });

    expect(await run(database.url, 'select name from customers')).toEqual([{ name: 'acme S.r.l.' }]);
  });

  it('that the operator interrupts finishes what is under way, begins nothing new, and says how to go on', async () => {
    const path = folder.file('jsonl', jsonLines(...customers(20)));
    operator.interruption.abort();

    const { code, out } = await operator.run('import', path, '--language', 'en');

    expect(code).toBe(130);
    expect(out).toBe(
      '0 customers with 0 accounts imported, 0 there already, 0 refused.\nInterrupted: the same command goes on from here.\n',
    );
  });
});

/** Waits until so many customers are there, or the import has ended. */
async function someAreThere(count: number, { outcome }: CliProcess): Promise<void> {
  let ended = false;
  void outcome.then(() => (ended = true));
  while (!ended && (await counts()).customers < count);
}

async function counts(): Promise<Record<'customers' | 'imported' | 'accounts' | 'passwords' | 'mailboxes', number>> {
  const tables = {
    customers: 'customers',
    imported: 'imported_customers',
    accounts: 'accounts',
    passwords: 'passwords',
    mailboxes: 'mailboxes',
  };
  const columns = Object.entries(tables).map(([name, table]) => `(select count(*)::int from ${table}) as ${name}`);
  const [row] = await run(database.url, `select ${columns.join(', ')}`);
  return row as ReturnType<typeof counts> extends Promise<infer Counts> ? Counts : never;
}
