import { Client } from 'pg';
import { hashPassword } from '../../src/accounts';
import { digestOf, newSecret } from '../../src/platform/crypto';
import { addressOf, firmName, personName, phoneOf, vatNumberOf } from './names';

/** Everybody's. */
export const PASSWORD = 'una frase da misurare';
const LIVE_LINKS = 500;

export interface SeedSize {
  readonly accounts: number;
  /** of the first customer, whose principal is `principal1`; the others have nine each */
  readonly collaborators: number;
}

export interface Seeded {
  /** of accounts all over the table who can sign in */
  readonly userNames: readonly string[];
  /** secrets of reset links that still work */
  readonly linkTokens: readonly string[];
}

/** A tenth are principals. Ids are made by the server in the order of time, as ours are. */
const PEOPLE = `
  create temporary table people as
  select number, uuidv7() as account_id,
         case when number <= $2 + 1 then 1 else 2 + (number - $2 - 2) / 10 end as customer,
         number = 1 or (number > $2 + 1 and (number - $2 - 2) % 10 = 0) as is_principal
  from generate_series(1, $1) number`;

const STATEMENTS = [
  'create temporary table firms as select customer, uuidv7() as customer_id, account_id as principal_id from people where is_principal',
  `insert into customers (id, name, kind, country, vat_number, language, principal_id, created_at)
   select customer_id, ${firmName('customer')}, 'company', 'IT', ${vatNumberOf('customer')}, 'it', principal_id, now() from firms`,
  `insert into accounts (id, customer_id, role, user_name, user_name_key, display_name, email, email_key, phone, phone_confirmed_at, created_at)
   select account_id, customer_id, case when is_principal then 'principal' else 'collaborator' end, name, name,
          ${personName('number')}, address, address, phone, case when phone is not null then now() end, now()
   from people join firms using (customer),
        lateral (select case when is_principal then 'principal' || customer else 'p' || number || '/principal' || customer end as name,
                        ${addressOf('number')} as address, ${phoneOf('number')} as phone) named`,
  `insert into passwords (id, customer_id, account_id, hash, set_at)
   select uuidv7(), customer_id, id, current_setting('bench.hash'), now() from accounts`,
  // with each password stands the day on which it expires; one account in fifty is disabled, one customer in a hundred owes money
  `insert into holds (id, kind, customer_id, account_id, placed_side, reason, placed_at, starts_at)
   select uuidv7(), 'password_expired', customer_id, id, 'system', 'password_age', now(), now() + interval '90 days' from accounts
   union all
   select uuidv7(), 'disabled', customer_id, account_id, 'customer', 'In congedo', now(), now() from people join firms using (customer)
   where not is_principal and number % 50 = 0
   union all
   select uuidv7(), 'unpaid_invoices', customer_id, null, 'system', 'overdue', now(), now() from firms where customer % 100 = 0`,
  `insert into sessions (id, customer_id, account_id, started_at, authenticated_at, refreshed_at, idle_after, expires_at)
   select uuidv7(), customer_id, id, now(), now(), now(), now() + interval '14 days', now() + interval '90 days' from accounts`,
  `insert into permission_grants (id, customer_id, account_id, permission, granted_at)
   select uuidv7(), customer_id, id, 'view_invoices', now() from accounts where role = 'collaborator'`,
  // links of long ago, one to each account
  `insert into challenges (id, customer_id, account_id, purpose, digest, issued_at, expires_at, redeemed_at)
   select uuidv7(), customer_id, id, 'activation', sha256(convert_to('activation' || id, 'UTF8')), now(), now(), now() from accounts`,
];

/**
 * Fills a migrated database by plain SQL, past the application: as many people as a deployment has after years, in seconds.
 *
 * @param ownerUrl a login that row level security doesn't bind
 */
export async function seed(ownerUrl: string, { accounts, collaborators }: SeedSize): Promise<Seeded> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const indexes = await takeSearchIndexesAway(client);
    await client.query('begin');
    await client.query(`select set_config('bench.hash', $1, true)`, [await hashPassword(PASSWORD)]);
    await client.query(PEOPLE, [accounts, Math.min(collaborators, accounts - 1)]);
    for (const statement of STATEMENTS) await client.query(statement);
    const linkTokens = await insertLinks(client);
    await client.query('commit');
    for (const definition of indexes) await client.query(definition);
    await client.query('vacuum analyze');
    return { userNames: await someWhoCanSignIn(client), linkTokens };
  } finally {
    await client.end();
  }
}

/** For many rows at once an index is built faster than it is kept. @returns how they are built again */
async function takeSearchIndexesAway(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes where indexname ~ '_(beginning|parts)$'`,
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}

async function insertLinks(client: Client): Promise<string[]> {
  const tokens = Array.from({ length: LIVE_LINKS }, newSecret);
  await client.query(
    `insert into challenges (id, customer_id, account_id, purpose, digest, issued_at, expires_at)
     select uuidv7(), customer_id, id, 'reset', digest, now(), now() + interval '1 day'
     from unnest($1::bytea[]) with ordinality link (digest, position)
     join (select id, customer_id, row_number() over (order by user_name_key) as position from accounts limit $2) account using (position)`,
    [tokens.map((token) => digestOf('reset', token)), LIVE_LINKS],
  );
  return tokens;
}

async function someWhoCanSignIn(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select user_name as name from accounts
     where not exists (select from holds hold where in_force(hold, now()) and hold.customer_id = accounts.customer_id)
     order by md5(user_name) limit 200`,
  );
  return rows.map(({ name }) => name);
}
