import { createTestDatabase, run, TestDatabase } from '../support/database';
import { testSettings } from '../support/settings';
import { Customer, customer, HASH, jsonLines } from './customers';
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

/** A customer whose second account is otherwise. */
const withAnna = (name: string, change: Record<string, unknown>): Customer => {
  const [principal, anna] = customer(name).accounts;
  return { ...customer(name), accounts: [principal!, { ...anna, ...change }] };
};

type Faulty = readonly [
  what: string,
  make: (name: string) => unknown,
  faults: readonly (readonly [field: string, code: string])[],
];

const FAULTY: readonly Faulty[] = [
  ['no JSON', () => '{"externalId": "x"', [['', 'not_json']]],
  ['a list', () => '[]', [['', 'not_json']]],
  ['an unknown field', (name) => ({ ...customer(name), vat: '1' }), [['vat', 'unknown']]],
  [
    'an unknown field of an account',
    (name) => withAnna(name, { password: 'secret' }),
    [['accounts.1.password', 'unknown']],
  ],
  ['a missing field', (name) => ({ ...customer(name), country: undefined }), [['country', 'missing']]],
  ['null', (name) => ({ ...customer(name), name: null }), [['name', 'wrong_type']]],
  ['a number for a text', (name) => withAnna(name, { displayName: 7 }), [['accounts.1.displayName', 'wrong_type']]],
  [
    'a text for yes or no',
    (name) => withAnna(name, { emailConfirmed: 'yes' }),
    [['accounts.1.emailConfirmed', 'wrong_type']],
  ],
  ['an empty text', (name) => ({ ...customer(name), name: '' }), [['name', 'too_short']]],
  ['a long text', (name) => ({ ...customer(name), name: 'x'.repeat(201) }), [['name', 'too_long']]],
  [
    'a control character',
    (name) => withAnna(name, { displayName: 'a\u0000b' }),
    [['accounts.1.displayName', 'malformed']],
  ],
  ['an unknown kind', (name) => ({ ...customer(name), kind: 'spa' }), [['kind', 'not_one_of']]],
  ['an unknown role', (name) => withAnna(name, { role: 'support' }), [['accounts.1.role', 'not_one_of']]],
  [
    'a wrong partita IVA',
    (name) => ({ ...customer(name), vatNumber: '00743110158' }),
    [['vatNumber', 'identifier_check_digit']],
  ],
  [
    'a wrong codice fiscale',
    (name) => ({ ...customer(name), taxCode: 'BNCMRA80A41H501X' }),
    [['taxCode', 'identifier_check_digit']],
  ],
  ['a wrong address', (name) => withAnna(name, { email: 'anna@' }), [['accounts.1.email', 'identifier_form']]],
  [
    'a number without prefix',
    (name) => withAnna(name, { phone: '333 1234567' }),
    [['accounts.1.phone', 'identifier_country']],
  ],
  [
    'a confirmed nothing',
    (name) => withAnna(name, { phoneConfirmed: true }),
    [['accounts.1.phoneConfirmed', 'without_value']],
  ],
  [
    'a password in the clear',
    (name) => withAnna(name, { passwordHash: 'una frase' }),
    [['accounts.1.passwordHash', 'unsupported_hash']],
  ],
  [
    'a hash that costs too much',
    (name) => withAnna(name, { passwordHash: HASH.replace('$10$', '$20$') }),
    [['accounts.1.passwordHash', 'unsupported_hash']],
  ],
  [
    'no principal',
    (name) => ({ ...customer(name), accounts: customer(name).accounts.slice(1) }),
    [['accounts', 'no_principal']],
  ],
  [
    'two principals',
    (name) => withAnna(name, { role: 'principal', userName: `${name}2`, permissions: [] }),
    [['accounts.1.role', 'several_principals']],
  ],
  ['no accounts', (name) => ({ ...customer(name), accounts: [] }), [['accounts', 'too_few']]],
  [
    'a collaborator of another',
    (name) => withAnna(name, { userName: 'anna/altri' }),
    [['accounts.1.userName', 'not_of_principal']],
  ],
  [
    'a collaborator without a slash',
    (name) => withAnna(name, { userName: `${name}.anna` }),
    [['accounts.1.userName', 'identifier_form']],
  ],
  [
    'more collaborators than the limit',
    (name) => ({ ...customer(name), collaboratorLimit: 0 }),
    [['collaboratorLimit', 'too_small']],
  ],
  [
    'an unknown permission',
    (name) => withAnna(name, { permissions: ['view_invoices', 'fly'] }),
    [['accounts.1.permissions.1', 'not_one_of']],
  ],
  [
    'a mailbox permission without a mailbox',
    (name) => withAnna(name, { permissions: ['read'] }),
    [['accounts.1.permissions.0', 'wrong_scope']],
  ],
  [
    'a permission on a mailbox of nobody',
    (name) => withAnna(name, { permissions: ['read@x@y.example'] }),
    [['accounts.1.permissions.0', 'not_one_of']],
  ],
  [
    'permissions of the principal',
    (name) => ({ ...customer(name), accounts: [{ ...customer(name).accounts[0], permissions: ['view_invoices'] }] }),
    [['accounts.0.permissions', 'principal_needs_none']],
  ],
  [
    'several faults',
    (name) => ({ ...withAnna(name, { email: 'x', passwordHash: 'y' }), kind: 'z' }),
    [
      ['kind', 'not_one_of'],
      ['accounts.1.email', 'identifier_form'],
      ['accounts.1.passwordHash', 'unsupported_hash'],
    ],
  ],
  [
    'the user name of an earlier one',
    (name) => ({ ...customer(name), accounts: [{ ...customer(name).accounts[0], userName: 'GUTEN' }] }),
    [['accounts.0.userName', 'repeated']],
  ],
  [
    'one user name twice',
    (name) => ({
      ...customer(name),
      accounts: [customer(name).accounts[0], customer(name).accounts[1], customer(name).accounts[1]],
    }),
    [['accounts.2.userName', 'repeated']],
  ],
  [
    'the mailbox of an earlier one',
    (name) => ({ ...withAnna(name, { permissions: [] }), mailboxes: ['Info@guten.example'] }),
    [['mailboxes.0', 'repeated']],
  ],
  ['the id of an earlier one', (name) => ({ ...customer(name), externalId: 'guten' }), [['externalId', 'repeated']]],
  [
    'a user name of the database',
    (name) => ({ ...customer(name), accounts: [{ ...customer(name).accounts[0], userName: 'schon.da' }] }),
    [['accounts.0.userName', 'taken']],
  ],
  [
    'a mailbox of the database',
    (name) => ({ ...withAnna(name, { permissions: [] }), mailboxes: ['da@schon.example'] }),
    [['mailboxes.0', 'taken']],
  ],
];

describe('A faulty file', () => {
  it('is told line by line, with field and reason; nothing of a faulty customer is written, and all of the others', async () => {
    await operator.run(
      ...[
        'customer',
        'create',
        '--name',
        'Schon da',
        '--kind',
        'company',
        '--display-name',
        'Da',
        '--user-name',
        'schon.da',
      ],
      ...['--mailbox', 'da@schon.example'],
    );
    const records = FAULTY.map(([, make], place) => make(`faulty${place}`));
    const path = folder.file('jsonl', jsonLines(customer('guten'), ...records, '', customer('ultimo')));

    const { code, out, err, faults } = await folder.import(operator, path);

    expect(code).toBe(1);
    expect(out).toBe(`2 customers with 4 accounts imported, 0 there already, ${FAULTY.length} refused.\n`);
    const told = FAULTY.map(([what], place) => [
      what,
      faults.filter(({ line }) => line === place + 2).map(({ field, code }) => [field, code]),
    ]);
    expect(told).toEqual(FAULTY.map(([what, , expected]) => [what, expected]));
    expect(err).toContain(
      'line 15 (faulty13): vatNumber: The check character doesn’t match: look for a typing error.\n',
    );
    expect(err.trim().split('\n')).toHaveLength(faults.length);
    expect(await names()).toEqual(['anna0/guten', 'anna0/ultimo', 'guten', 'schon.da', 'ultimo']);
  });

  it('is told all the same by a dry run, which writes nothing', async () => {
    const before = await names();
    const path = folder.file(
      'jsonl',
      jsonLines(customer('asciutto'), { ...customer('bagnato'), kind: 'spa' }, customer('asciutto')),
    );

    const { code, out, faults } = await folder.import(operator, path, '--dry-run');

    expect(code).toBe(1);
    expect(out).toBe(
      'A dry run: nothing was written. 1 customer with 2 accounts to be imported, 0 there already, 2 refused.\n',
    );
    expect(faults.map(({ line, externalId, code }) => [line, externalId, code])).toEqual([
      [2, 'bagnato', 'not_one_of'],
      [3, 'asciutto', 'repeated'],
      [3, 'asciutto', 'repeated'],
      [3, 'asciutto', 'repeated'],
      [3, 'asciutto', 'repeated'],
    ]);
    expect(faults[1]?.message).toBe('It stands on line 1 of the file already.');
    expect(await names()).toEqual(before);
  });

  it('is refused where it is not UTF-8', async () => {
    const path = folder.file('jsonl', Buffer.from(jsonLines({ ...customer('latino'), name: 'Società' }), 'latin1'));

    const { faults } = await folder.import(operator, path);

    expect(faults).toMatchObject([{ line: 1, externalId: 'latino', field: 'name', code: 'not_utf8' }]);
  });
});

async function names(): Promise<unknown[]> {
  const accounts = await run(database.url, 'select user_name from accounts order by user_name');
  return accounts.map(({ user_name }) => user_name);
}
