interface Use {
  readonly table: string;
  readonly fault: 'unknown' | 'foreign' | 'written';
}

interface Room {
  readonly path: string;
  readonly reads?: readonly { readonly table: string }[];
}

const foreignTables = jest.requireActual<(sql: string, room: Room, owners: Map<string, string>) => Use[]>(
  '../../architecture/eslint/foreign-tables.cjs',
);

const owners = new Map([
  ['holds', 'holds'],
  ['accounts', 'accounts'],
  ['letters', 'mail'],
]);
const accounts: Room = { path: 'accounts', reads: [{ table: 'holds' }] };

describe('A statement of accounts', () => {
  it.each([
    'select id from accounts where id = $1',
    'with held as (select 1) select a.id from accounts a join held on true for update of a',
    'insert into accounts (id) values ($1) on conflict (id) do update set id = excluded.id',
    'select a.id\nfrom accounts a\njoin holds h on h.account_id = a.id',
    'alter table accounts add foreign key (hold_id) references letters (id)',
  ])('may say: %s', (sql) => {
    expect(foreignTables(sql, accounts, owners)).toEqual([]);
  });

  it.each([
    ['select id from letters', 'letters', 'foreign'],
    ['SELECT a.id FROM accounts a\n  LEFT JOIN public."letters" l ON true', 'letters', 'foreign'],
    ['delete from accounts using letters l where l.id = $1', 'letters', 'foreign'],
    ['delete from letters', 'letters', 'foreign'],
    ['update only letters set state = $1', 'letters', 'foreign'],
    ['create table letters (id uuid)', 'letters', 'foreign'],
    ['create table if not exists stray (id uuid)', 'stray', 'unknown'],
    ['update holds set lifted_at = $1', 'holds', 'written'],
    ['delete from holds', 'holds', 'written'],
  ])('may not say: %s', (sql, table, fault) => {
    expect(foreignTables(sql, accounts, owners)).toEqual(expect.arrayContaining([{ table, fault }]));
  });
});
