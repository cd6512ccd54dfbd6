const FORGOTTEN_AT_ONCE = 10;
const STAFF = `'00000000-0000-0000-0000-000000000000'`;

/**
 * For the `with` of a statement that adds a secret: a few go that belong to the same customer, or to staff, and are older than any session
 * can be. What is younger stays, also once it was used: who shows it again has a copy.
 *
 * @param customer where the statement has the customer, e.g. `$2` @param before and the time
 */
export function outlivedSecretsForgotten(customer: string, before: string): string {
  return ['refresh_tokens', 'session_cookies']
    .map(
      (table) => `
        ${table}_forgotten as (
          delete from ${table} where digest in (
            select digest from ${table}
            where coalesce(customer_id, ${STAFF}) = coalesce(${customer}::uuid, ${STAFF}) and issued_at <= ${before}
            limit ${FORGOTTEN_AT_ONCE} for update skip locked
          )
        )`,
    )
    .join(',');
}
