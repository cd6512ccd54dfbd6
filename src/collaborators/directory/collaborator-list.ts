import { Injectable } from '@nestjs/common';
import { userNameKey } from '../../accounts';
import { HoldKind } from '../../holds';
import { Clock } from '../../kernel';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import { CollaboratorState, stateAsSql } from '../collaborator-state';

export const COLLABORATOR_SORTS = [
  'userName',
  '-userName',
  'displayName',
  '-displayName',
  'createdAt',
  '-createdAt',
] as const;
export type CollaboratorSort = (typeof COLLABORATOR_SORTS)[number];

export interface CollaboratorRow {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly emailRefusedAt: Date | null;
  readonly emailBlockedAt: Date | null;
  readonly createdAt: Date;
  readonly deactivatedAt: Date | null;
  readonly version: number;
  readonly holds: readonly HoldKind[];
  readonly state: CollaboratorState;
}

export interface CollaboratorFilter {
  /** a part of the user name, the displayed name or the e-mail address */
  readonly search?: string | undefined;
  /** left out: all but the deactivated */
  readonly state?: CollaboratorState | undefined;
  readonly sort: CollaboratorSort;
  readonly limit: number;
  readonly after?: string | undefined;
}

type SortedRow = CollaboratorRow & { readonly sortedBy: string };

const SORT_EXPRESSIONS = {
  userName: 'account.user_name_key',
  displayName: 'lower(account.display_name)',
  // fixed width, so that it sorts as text
  createdAt: `to_char(account.created_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')`,
} as const;

/** The displayed name without its accents, for few type those of others. */
const SEARCHED_NAME = `regexp_replace(lower(normalize(account.display_name, NFKD)), '[\\u0300-\\u036f]', '', 'g')`;

const COLUMNS = `
  account.id, account.user_name as "userName", account.display_name as "displayName", account.email,
  account.email_refused_at as "emailRefusedAt", account.email_blocked_at as "emailBlockedAt",
  account.created_at as "createdAt", account.deactivated_at as "deactivatedAt", account.version,
  held.kinds as holds, ${stateAsSql('held.kinds', 'account.deactivated_at is not null')} as state`;

/** `offset 0` has the holds of a row looked up once; without it, wherever the state is compared with one of its words. */
const FROM = `
  from accounts account
  cross join lateral (
    select array(select hold.kind from holds hold where hold.account_id = account.id and in_force(hold, $1)) as kinds offset 0
  ) held
  where account.customer_id = $2 and account.role = 'collaborator'`;

/** The collaborators of a customer, as a list and one by one, each with its state. One statement a page. */
@Injectable()
export class CollaboratorList {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(
    customerId: string,
    { search, state, sort, limit, after }: CollaboratorFilter,
  ): Promise<Page<CollaboratorRow>> {
    const [position, id] = after === undefined ? [null, null] : decodePosition(after, ['text', 'id']);
    const { expression, beyond, direction } = orderBy(sort);
    const rows = await this.database.query<SortedRow>(
      `select * from (
         select ${COLUMNS}, ${expression} as "sortedBy"
         ${FROM}
           and ($3::text is null or account.user_name_key like $3 or account.email_key like $3 or ${SEARCHED_NAME} like $4)
           and ($5::text is null or (${expression}, account.id) ${beyond} ($5, $6::uuid))
       ) collaborator
       where case when $7::text is null then state <> 'deactivated' else state = $7 end
       order by "sortedBy" ${direction}, id ${direction}
       limit $8`,
      [this.clock.now(), customerId, ...patternsOf(search), position, id, state ?? null, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      (row) => [row.sortedBy, row.id],
      ({ sortedBy: _, ...row }) => row,
    );
  }

  /** @returns null where the customer has no such collaborator */
  async one(customerId: string, accountId: string): Promise<CollaboratorRow | null> {
    const [row] = await this.database.query<CollaboratorRow>(`select ${COLUMNS} ${FROM} and account.id = $3`, [
      this.clock.now(),
      customerId,
      accountId,
    ]);
    return row ?? null;
  }
}

function orderBy(sort: CollaboratorSort): { expression: string; beyond: '>' | '<'; direction: 'asc' | 'desc' } {
  const isDescending = sort.startsWith('-');
  const expression = SORT_EXPRESSIONS[sort.replace('-', '') as keyof typeof SORT_EXPRESSIONS];
  return isDescending ? { expression, beyond: '<', direction: 'desc' } : { expression, beyond: '>', direction: 'asc' };
}

/** What is looked for in keys, and in displayed names. */
function patternsOf(search: string | undefined): [inKeys: string | null, inNames: string | null] {
  if (search === undefined) return [null, null];
  const name = search
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '');
  return [containing(userNameKey(search)), containing(name.trim())];
}

/** A LIKE pattern for a text that somebody typed: what means something to LIKE stands for itself. */
function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
