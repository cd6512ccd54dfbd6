const LOOKED_AT_AT_ONCE = 10;

/**
 * For the `with` of a statement that adds a secret: of the ten oldest of the same side those go whose session is over, once they are as old
 * as a session becomes. What is younger stays, also once it was used: who shows it again has a copy.
 *
 * The order makes PostgreSQL go by the index, also where it plans for all values: it would else expect a third of the table to be old
 * enough, and read all of it to find nothing.
 *
 * @param side the condition that the secret belongs to the same customer, or to staff
 * @param before where the statement has the time before which a secret is that old @param now and the present
 */
export function outlivedSecretsForgotten(side: string, before: string, now: string): string {
  return ['refresh_tokens', 'session_cookies']
    .map(
      (table) => `
        ${table}_forgotten as (
          delete from ${table} where digest in (
            select digest from ${table}
            where ${side} and issued_at <= ${before}
            order by customer_id, issued_at
            limit ${LOOKED_AT_AT_ONCE} for update skip locked
          ) and not exists (select from sessions where id = session_id and expires_at > ${now})
        )`,
    )
    .join(',');
}
