import { newId } from '../../src/kernel';
import { Caller, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';
import { noticed } from './holds';

interface Row {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly createdAt: string;
  readonly state: { readonly code: string };
}

interface Count {
  readonly state: { readonly code: string; readonly text: string };
  readonly count: number;
}

const MANY = 260;
const SORTS = ['userName', 'displayName', 'createdAt'] as const;

let application: TestApplication;
let customer: TestCustomer;
let principal: Caller;

beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());

describe('The list of collaborators, page by page', () => {
  beforeAll(beginAnew);
  beforeAll(() => add(MANY));

  it.each(SORTS.flatMap((sort) => [[sort], [`-${sort}`]]))('shows everyone once, sorted by %s', async (sort) => {
    const rows = await walk(`sort=${sort}&limit=47`);

    expect(rows).toHaveLength(MANY);
    expect(rows).toEqual(sorted(rows, sort));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(MANY);
  });

  it.each(SORTS)('loses nobody and shows nobody twice while others come in, sorted by %s', async (sort) => {
    const before = await walk(`sort=${sort}&limit=100`);

    const during = await walk(`sort=${sort}&limit=30`, () => add(20));

    const old = new Set(before.map(({ id }) => id));
    expect(during.filter(({ id }) => old.has(id))).toEqual(before);
    expect(new Set(during.map(({ id }) => id)).size).toBe(during.length);
    expect(during.length).toBeGreaterThan(before.length);
  });

  it('has at most a hundred rows on a page', async () => {
    expect((await principal.get('/collaborators?limit=100')).body.items).toHaveLength(100);
    expect(await principal.get('/collaborators?limit=101')).toMatchObject({
      status: 400,
      body: { fields: [{ field: 'limit', code: 'too_large' }] },
    });
  });

  it('ends with the last row, also where the last page is full', async () => {
    await beginAnew();
    await add(4);

    const { body: first } = await principal.get('/collaborators?limit=2');
    const { body: last } = await principal.get(`/collaborators?limit=2&after=${first.next}`);

    expect(last).toMatchObject({ items: { length: 2 }, next: null });
  });
});

describe('The list of collaborators, searched', () => {
  beforeAll(beginAnew);
  beforeAll(async () => {
    const names: readonly [string, string][] = [
      ['niccolo', 'Niccolò D’Amico'],
      ['jurgen', 'Jürgen Weiß'],
      ['fifty_percent', 'Sconto 50% Subito'],
      ['fiftyxpercent', 'Sconto 500 Subito'],
      ['back-slash', 'Back\\slash'],
    ];
    for (const [chosenName, displayName] of names) {
      await principal.post('/collaborators', { chosenName, displayName, email: `${chosenName}@Uffici.example` });
    }
  });

  it.each([
    ['a part of the user name', 'icco', ['niccolo']],
    ['a name, whatever the case', 'NICCOLÒ d’amico', ['niccolo']],
    ['a name without its accents', 'niccolo d', ['niccolo']],
    ['a name whose accents are typed as letters of their own', 'Niccolo\u0300', ['niccolo']],
    ['a name as it is written', 'Jürgen Weiß', ['jurgen']],
    ['a part of the address, whatever the case', 'BACK-slash@uff', ['back-slash']],
    ['a per cent sign, which stands for itself', '50%', ['fifty_percent']],
    ['an underscore, which stands for itself', 'fifty_', ['fifty_percent']],
    ['a backslash, which stands for itself', 'k\\s', ['back-slash']],
    ['what nobody is called', 'zzz', []],
  ])('finds %s', async (_, search, expected) => {
    const { body } = await principal.get(`/collaborators?search=${encodeURIComponent(search)}`);

    expect(body.items.map(({ userName }: Row) => userName.split('/')[0])).toEqual(expected);
  });

  it('never finds those of another customer', async () => {
    const other = await application.people.customer();
    await application.people.collaborator(other, [], 'niccolo');

    const { body } = await principal.get('/collaborators?search=niccolo');
    expect(body.items).toHaveLength(1);
  });
});

describe('The list of collaborators, by state', () => {
  let people: Record<State, Pick<Person, 'id'>>;

  beforeAll(beginAnew);
  beforeAll(async () => {
    people = await oneInEachState();
  });

  it('shows for each state those who are in it, and left out all but the deactivated', async () => {
    for (const [state, { id }] of Object.entries(people)) {
      const { body } = await principal.get(`/collaborators?state=${state}`);
      expect(body.items.map((row: Row) => [row.id, row.state.code])).toEqual([[id, state]]);
    }
    const { body } = await principal.get('/collaborators');
    const { deactivated, ...rest } = people;
    expect(body.items.map((row: Row) => row.state.code).sort()).toEqual(Object.keys(rest).sort());
    expect(body.items.map(({ id }: Row) => id)).not.toContain(deactivated.id);
  });

  it('is counted by state, the deactivated left out, and nobody of another customer', async () => {
    await application.people.collaborator(customer);
    await application.people.collaborator(await application.people.customer());

    const { body } = await principal.get('/collaborators/counts');

    expect(body.total).toBe(6);
    expect(body.states.map(({ state, count }: Count) => [state.code, state.text, count])).toEqual([
      ['awaiting_activation', 'Awaiting activation', 1],
      ['disabled', 'Disabled', 1],
      ['suspended', 'Suspended', 1],
      ['locked', 'Locked', 1],
      ['active', 'Active', 2],
    ]);
  });

  it('says the word in Italian to whoever reads Italian', async () => {
    const { body } = await principal.get('/collaborators', { headers: { 'accept-language': 'it' } });

    expect(
      Object.fromEntries(
        body.items.map(({ state }: { state: { code: string; text: string } }) => [state.code, state.text]),
      ),
    ).toEqual({
      active: 'Attivo',
      awaiting_activation: 'In attesa',
      suspended: 'Sospeso',
      disabled: 'Disabilitato',
      locked: 'Bloccato',
    });
  });
});

async function beginAnew(): Promise<void> {
  customer = await application.people.customer();
  principal = await application.people.signedIn(customer.principal);
}

type State = 'active' | 'awaiting_activation' | 'suspended' | 'disabled' | 'locked' | 'deactivated';

async function oneInEachState(): Promise<Record<State, Pick<Person, 'id'>>> {
  const person = () => application.people.collaborator(customer);
  const [active, suspended, disabled, locked, deactivated] = [
    await person(),
    await person(),
    await person(),
    await person(),
    await person(),
  ];
  const invitation = { chosenName: 'new', displayName: 'New', email: 'new@people.example' };
  const { body: awaiting } = await principal.post('/collaborators', invitation);
  await principal.post(`/collaborators/${suspended.id}/password-resets`);
  await principal.post(`/accounts/${disabled.id}/holds`, { kind: 'disabled', reason: 'On leave' });
  await noticed(application, { customerId: customer.id, accountId: locked.id }, 'failed_sign_ins');
  await principal.post(`/collaborators/${deactivated.id}/deactivations`, { reason: 'Has left' });
  return { active, awaiting_activation: awaiting, suspended, disabled, locked, deactivated };
}

/** Collaborators with names in no order, several of each displayed name. */
async function add(count: number): Promise<void> {
  const ids = Array.from({ length: count }, () => `'${newId()}'`).join(', ');
  await run(
    application.database.url,
    `insert into accounts (id, customer_id, role, user_name, user_name_key, display_name, created_at)
     select id, '${customer.id}', 'collaborator', name, name, 'Person ' || (position * 7 % 40), now() - make_interval(mins => (position * 13 % 50)::int)
     from unnest(array[${ids}]::uuid[]) with ordinality as given (id, position)
     cross join lateral (select substr(md5(id::text), 1, 12) || '/${customer.principal.userName}' as name) named`,
  );
}

/** All pages, one after the other. */
async function walk(query: string, between: () => Promise<void> = () => Promise.resolve()): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = ''; after !== null;) {
    const { body } = await principal.get(`/collaborators?${query}${after === '' ? '' : `&after=${after}`}`);
    rows.push(...body.items);
    after = body.next;
    if (rows.length < MANY) await between();
  }
  return rows;
}

function sorted(rows: readonly Row[], sort: string): Row[] {
  const by = sort.replace('-', '') as (typeof SORTS)[number];
  const key = (row: Row) => `${row[by].toLowerCase()} ${row.id}`;
  const ascending = [...rows].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  return sort.startsWith('-') ? ascending.reverse() : ascending;
}
