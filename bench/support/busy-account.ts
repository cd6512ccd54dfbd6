import { Client } from 'pg';

/** Sign-ins, sessions, challenges, letters and entries of the audit log each. */
export const THINGS = 5_000;

const OF_ACCOUNT = `select uuidv7() as id, account.customer_id, account.id as account_id,
  date_trunc('milliseconds', now()) - number * interval '31 minutes' as at, number
  from accounts account, generate_series(1, ${THINGS}) number where account.user_name_key = $1`;

const STATEMENTS = [
  `insert into sign_ins (id, customer_id, account_id, at, result, network)
   select id, customer_id, account_id, at, 'signed_in', '192.0.2.0/24' from thing`,
  `insert into sessions (id, customer_id, account_id, started_at, authenticated_at, refreshed_at, idle_after, expires_at, ended_at, ended_because)
   select id, customer_id, account_id, at, at, at, at + interval '14 days', at + interval '90 days', at + interval '1 hour', 'signed_out' from thing`,
  `insert into challenges (id, customer_id, account_id, purpose, digest, issued_at, expires_at, redeemed_at)
   select id, customer_id, account_id, 'second_factor', sha256(convert_to(id::text, 'UTF8')), at, at + interval '10 minutes', at from thing`,
  `insert into letters (id, customer_id, account_id, kind, address, language, message_id, queued_at, attempts, sent_at)
   select id, customer_id, account_id, 'authentication.new-device', 'p@bench.example', 'it', id, at, 1, at from thing`,
  `insert into audit_entries (chain, position, customer_id, account_id, name, occurred_at, body, hash)
   select customer_id, 1000000 + 2 * number + odd, customer_id, account_id, name, at,
          json_build_object('id', gen_random_uuid(), 'name', name, 'at', at, 'actor', json_build_object('kind', 'anonymous'), 'from', '{}'::json, 'facts', '{}'::json)::text,
          sha256('')
   from thing, lateral (values (0, 'accounts.session-started'), (1, case when number % 20 = 0 then 'accounts.password-changed' else 'challenges.issued' end)) entry (odd, name)`,
];

/** Gives an account the story of somebody who has signed in for years, several times a day. */
export async function makeBusy(ownerUrl: string, userName: string): Promise<string> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; customer_id: string }>(
      'select id, customer_id from accounts where user_name_key = $1',
      [userName],
    );
    const [account] = rows;
    if (!account) throw new Error(`there is no ${userName}`);
    await client.query(`insert into audit_chains values ($1, 0, sha256('')) on conflict do nothing`, [
      account.customer_id,
    ]);
    for (const statement of STATEMENTS)
      await client.query(statement.replace('from thing', `from (${literally(userName)}) thing`));
    await client.query('analyze');
    return account.id;
  } finally {
    await client.end();
  }
}

function literally(userName: string): string {
  return OF_ACCOUNT.replace('$1', `'${userName}'`);
}
