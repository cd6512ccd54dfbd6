import { Injectable } from '@nestjs/common';
import { HoldKind, Holds } from '../../holds';
import { AccountRole } from '../../kernel';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import { searchTerms } from './search-terms';

export const SEARCHED_FIELDS = [
  'user_name',
  'email',
  'phone',
  'display_name',
  'customer_name',
  'vat_number',
  'tax_code',
] as const;
export type SearchedField = (typeof SEARCHED_FIELDS)[number];

/** How well a field has what was typed: it is so, begins so, has all its words as parts, or resembles them. */
export const MATCHES = ['exact', 'beginning', 'part', 'resembling'] as const;
export type Match = (typeof MATCHES)[number];

/** An account that was found, and by what. */
export interface FoundAccount {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly role: AccountRole;
  readonly email: string | null;
  readonly phone: string | null;
  /** null for staff */
  readonly customer: { readonly id: string; readonly name: string } | null;
  readonly deactivatedAt: Date | null;
  /** kinds in force on it and on its customer */
  readonly holds: readonly HoldKind[];
  /** the one that fits best */
  readonly matched: { readonly field: SearchedField; readonly match: Match };
}

type Hit = Omit<FoundAccount, 'customer' | 'holds' | 'matched'> & {
  readonly customerId: string | null;
  readonly customerName: string | null;
  readonly field: SearchedField;
  readonly distance: number;
  readonly rank: number;
};

/** Hits of each field and way that are looked at. Whoever finds so many types more. */
const MOST = 100;
/** Whose numbers are understood without a prefix, as where people recover their access. */
const COUNTRY = 'IT';
/** Behind all others. */
const DEACTIVATED = 1_000;

const SQL = `
  select * from (
    select distinct on (account.id)
           account.id, account.user_name as "userName", account.display_name as "displayName", account.role, account.email, account.phone,
           account.deactivated_at as "deactivatedAt", customer.id as "customerId", customer.name as "customerName",
           hit.field, hit.distance, hit.distance + case when account.deactivated_at is null then 0 else ${DEACTIVATED} end as rank
    from titolare_find_accounts($1, $2, $3, $4, $5, $6, $7, $8, ${MOST}) hit
    join accounts account on account.id = hit.account_id
    left join customers customer on customer.id = account.customer_id
    order by account.id, hit.distance, array_position($9, hit.field)
  ) found
  where $10::bigint is null or (rank, id) > ($10, $11::uuid)
  order by rank, id
  limit $12`;

/** Finds accounts of all customers by what somebody knows of one. Runs in the caller's transaction, in the platform scope. */
@Injectable()
export class AccountSearch {
  constructor(
    private readonly database: Database,
    private readonly holds: Holds,
  ) {}

  /**
   * What is exactly so comes first, then what begins so, has it as a part, and resembles it (one slip a word); the deactivated last.
   * A customer's name and numbers name its principal. One or two letters are looked for at the beginning only.
   *
   * @param text at most 100 characters
   * @param after where the page before ended
   */
  async page(text: string, limit: number, after?: string): Promise<Page<FoundAccount>> {
    const [rank, id] = after === undefined ? [null, null] : decodePosition(after, ['number', 'id']);
    const { userName, email, phone, numbers, name, isName, parts, words } = searchTerms(text, COUNTRY);
    const terms = [userName, email, phone, numbers, name, isName, parts, words];
    const hits = await this.database.query<Hit>(SQL, [...terms, SEARCHED_FIELDS, rank, id, limit + 1]);
    const held = await this.holds.kindsInForce(
      hits.map(({ id: accountId, customerId }) => ({ accountId, customerId })),
    );
    return pageOf(
      hits,
      limit,
      (hit) => [String(hit.rank), hit.id],
      (hit) => foundAccount(hit, held.get(hit.id) ?? []),
    );
  }
}

function foundAccount(
  { customerId, customerName, field, distance, rank: _, ...account }: Hit,
  holds: readonly HoldKind[],
): FoundAccount {
  const customer = customerId === null || customerName === null ? null : { id: customerId, name: customerName };
  return { ...account, customer, holds, matched: { field, match: MATCHES[distance] ?? 'resembling' } };
}
