import { createTestDatabase, run, TestDatabase } from '../support/database';
import { testSettings } from '../support/settings';
import { Operator, operatorOf } from './operator';

let database: TestDatabase;
let operator: Operator;

beforeEach(async () => {
  database = await createTestDatabase();
  operator = operatorOf(testSettings({ DATABASE_URL: database.url }));
});
afterEach(() => database.drop());

describe('migrate', () => {
  it('makes the schema of an empty database, and lists what it ran', async () => {
    await run(
      database.url,
      'drop schema graphile_worker cascade',
      'drop schema public cascade',
      'create schema public',
    );

    const { code, out } = await operator.run('migrate');

    expect(code).toBe(0);
    const done = await run(database.url, 'select name from migrations order by timestamp');
    expect(out.trim().split('\n')).toEqual(done.map(({ name }) => name));
    expect(done.length).toBeGreaterThan(5);
    expect(await operator.ask('audit', 'verify')).toEqual([]);
  });

  it('does nothing where the schema is up to date, and says so', async () => {
    expect(await operator.run('migrate', '--language', 'en')).toEqual({
      code: 0,
      out: 'The schema is up to date.\n',
      err: '',
    });
    expect(await operator.ask('migrate')).toEqual({ migrations: [] });
  });

  it('is asked for by every other command, as long as the schema is older', async () => {
    await run(
      database.url,
      `delete from migrations where name like 'ImportedCustomers%'`,
      'drop table imported_customers',
    );

    await expect(operator.run('audit', 'verify')).rejects.toThrow('Run “titolare migrate” first.');

    expect(await operator.ask('migrate')).toEqual({ migrations: [expect.stringMatching(/^ImportedCustomers\d+$/)] });
    expect((await operator.run('audit', 'verify')).code).toBe(0);
  });
});
