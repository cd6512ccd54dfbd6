import { createTestDatabase, run, TestDatabase } from '../support/database';
import { testSettings } from '../support/settings';
import { Folder } from './file';
import { Operator, operatorOf } from './operator';

let database: TestDatabase;
let operator: Operator;
const folder = new Folder();

beforeAll(async () => {
  database = await createTestDatabase();
  operator = operatorOf(testSettings({ DATABASE_URL: database.url }));
});
afterAll(async () => {
  folder.remove();
  await database.drop();
});

const HEADER =
  'customer_id,customer_name,customer_kind,customer_country,role,user_name,display_name,email,email_confirmed';
const lines = (...rows: string[]) => folder.file('csv', [HEADER, ...rows, ''].join('\n'));

describe('A CSV file', () => {
  it('may come from a spreadsheet of a country with a decimal comma: semicolons, a byte order mark, Windows’ line ends', async () => {
    const rows = [
      HEADER,
      'c1,Caffè S.r.l.,company,IT,principal,caffe,"Rossi, Carla",carla@caffe.example,yes',
      '',
      'c1,,,,collaborator,anna/caffe,Anna,,',
    ];
    const path = folder.file('csv', `\uFEFF${rows.join('\r\n').replaceAll(/,(?! )/g, ';')}`);

    expect(await folder.import(operator, path)).toMatchObject({ code: 0, faults: [] });

    const [carla] = await run(
      database.url,
      `select display_name, email_confirmed_at is not null as confirmed from accounts where user_name = 'caffe'`,
    );
    expect(carla).toEqual({ display_name: 'Rossi, Carla', confirmed: true });
  });

  it('is told by line and column', async () => {
    const path = lines(
      'c2,Due,company,IT,principal,due,Carla,carla@due.example,yes',
      'c2,,,,collaborator,anna/due,Anna,anna@due.example,perhaps',
      'c3,Tre,company,IT,principal,tre,Carla,carla@,',
      'c3,Three,,,collaborator,anna/tre,,,',
      'c4,Quattro,company,IT,principal,quattro,Carla',
      'c5,Cinque,company,IT,principal,cinque,Carla,,',
      'c2,,,,collaborator,bruno/due,Bruno,,',
    );

    const { code, out, faults } = await folder.import(operator, path);

    expect(code).toBe(1);
    expect(out).toBe('1 customer with 1 account imported, 0 there already, 4 refused.\n');
    expect(faults.map(({ line, externalId, field, code }) => [line, externalId, field, code])).toEqual([
      [3, 'c2', 'email_confirmed', 'wrong_type'],
      [4, 'c3', 'customer_name', 'contradicts'],
      [6, 'c4', '', 'cells'],
      [8, 'c2', 'customer_name', 'missing'],
      [8, 'c2', 'customer_kind', 'missing'],
      [8, 'c2', 'customer_country', 'missing'],
    ]);
  });

  it('is not begun where the header has columns that nobody knows, that are there twice, or lacks some', async () => {
    const path = folder.file(
      'csv',
      'customer_id,customer_name,customer_kind,role,user_name,display_name,password,role\nc9,x,company,principal,nove,x,y,z\n',
    );

    const { code, out, faults } = await folder.import(operator, path);

    expect(code).toBe(1);
    expect(out).toContain('0 customers with 0 accounts imported');
    expect(faults.map(({ line, field, code }) => [line, field, code])).toEqual([
      [1, 'password', 'unknown'],
      [1, 'role', 'repeated_column'],
      [1, 'customer_country', 'missing'],
    ]);
  });

  it('ends where a quote isn’t closed: what stands before is imported, the customer in question is left out whole', async () => {
    const path = lines(
      'c6,Sei,company,IT,principal,sei,Carla,,',
      'c7,Sette,company,IT,principal,sette,Carla,,',
      'c7,,,,collaborator,anna/sette,"Anna,,',
      'c8,Otto,company,IT,principal,otto,Carla,,',
    );

    const { code, out, faults } = await folder.import(operator, path);

    expect(code).toBe(1);
    expect(out).toBe('1 customer with 1 account imported, 0 there already, 1 refused.\n');
    expect(faults).toMatchObject([{ line: 3, field: '', code: 'not_csv' }]);
  });
});
