/** Whose a request that staff look after is. */
export interface Named {
  readonly userName: string;
  readonly displayName: string;
  readonly customerName: string;
}

/**
 * Requests with the names of whose they are, and of the members of staff who are concerned.
 *
 * @param requests a select of them, with `"accountId"` and `"customerId"`
 * @param staff columns that name a member of staff: the name of `"requestedBy"` becomes `"requestedByName"`
 */
export const withNames = (requests: string, staff: readonly string[]): string => `
  select request.*, account.user_name as "userName", account.display_name as "displayName", customer.name as "customerName"
         ${staff.map((who) => `, (select display_name from accounts where id = request."${who}") as "${who}Name"`).join('')}
  from (${requests}) request
  join accounts account on account.id = request."accountId"
  join customers customer on customer.id = request."customerId"`;

/** Whether one of the names has a text as a part. @param pattern the parameter with {@link containing}; null: it need not */
export const isNamed = (pattern: string): string =>
  `(${pattern}::text is null or concat_ws(' ', account.user_name, account.display_name, customer.name) ilike ${pattern})`;

/** A pattern for what has this text in it, whatever signs it has. */
export const containing = (text: string | undefined): string | null =>
  text === undefined ? null : `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
