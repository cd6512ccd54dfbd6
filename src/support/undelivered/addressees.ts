import { Injectable } from '@nestjs/common';
import { Account, mailAddressOf } from '../../accounts';
import { HoldKind, Holds } from '../../holds';
import { AccountRole } from '../../kernel';
import { Database } from '../../platform/database';

/** Refused: mail servers say that no letter can arrive there. None: not on file, or staff let no letter go there. */
export type AddressState = 'good' | 'refused' | 'none';

/** Whom a message was to reach. */
export interface Addressee {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly role: AccountRole;
  /** null for staff */
  readonly customer: { readonly id: string; readonly name: string } | null;
  readonly isDeactivated: boolean;
  readonly address: AddressState;
  /** in force on it and on its customer */
  readonly holds: readonly HoldKind[];
}

type Row = Pick<Account, 'id' | 'userName' | 'displayName' | 'role' | 'customerId' | 'email' | 'emailBlockedAt'> &
  Pick<Account, 'emailRefusedAt' | 'deactivatedAt'> & { readonly customerName: string | null };

/** Who the accounts of a page are, and what they wait for. In the caller's transaction, in the platform scope. */
@Injectable()
export class Addressees {
  constructor(
    private readonly database: Database,
    private readonly holds: Holds,
  ) {}

  async of(accountIds: readonly string[]): Promise<ReadonlyMap<string, Addressee>> {
    const rows = await this.database.query<Row>(
      `select account.id, account.user_name as "userName", account.display_name as "displayName", account.role,
              account.customer_id as "customerId", customer.name as "customerName", account.email,
              account.email_blocked_at as "emailBlockedAt", account.email_refused_at as "emailRefusedAt",
              account.deactivated_at as "deactivatedAt"
       from accounts account
       left join customers customer on customer.id = account.customer_id
       where account.id = any($1::uuid[])`,
      [accountIds],
    );
    const held = await this.holds.kindsInForce(
      rows.map(({ id: accountId, customerId }) => ({ accountId, customerId })),
    );
    return new Map(rows.map((row) => [row.id, addressee(row, held.get(row.id) ?? [])]));
  }
}

function addressee(row: Row, holds: readonly HoldKind[]): Addressee {
  const { id, userName, displayName, role, customerId, customerName, deactivatedAt } = row;
  const customer = customerId === null || customerName === null ? null : { id: customerId, name: customerName };
  const address = mailAddressOf(row) === null ? 'none' : row.emailRefusedAt === null ? 'good' : 'refused';
  return { id, userName, displayName, role, customer, isDeactivated: deactivatedAt !== null, address, holds };
}
