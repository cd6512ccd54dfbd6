import { Injectable } from '@nestjs/common';
import { MANAGE_COLLABORATORS } from '../../accounts';
import { Clock } from '../../kernel';
import { Database } from '../../platform/database';

/** Somebody who acts for a customer. */
export interface ManagingPerson {
  readonly accountId: string;
  readonly displayName: string;
}

/** More than these nobody needs to be told of. */
const AT_MOST = 10;

/** Who acts for a customer, and can be asked for help. */
@Injectable()
export class Managers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The principal and the collaborators with `manage_collaborators` whose accounts can be used now. Runs in the customer's scope.
   *
   * @returns at most ten, the principal first
   */
  whoCanHelp(customerId: string): Promise<ManagingPerson[]> {
    return this.find(customerId, true);
  }

  /** The same, be their accounts held or not: they are to be told of something. */
  whoAreTold(customerId: string): Promise<ManagingPerson[]> {
    return this.find(customerId, false);
  }

  private find(customerId: string, mustBeUsable: boolean): Promise<ManagingPerson[]> {
    return this.database.query<ManagingPerson>(
      `select account.id as "accountId", account.display_name as "displayName"
       from accounts account
       where account.customer_id = $1 and account.deactivated_at is null
         and (account.role = 'principal' or exists (
           select from permission_grants held
           where held.account_id = account.id and held.permission = $2 and held.revoked_at is null))
         and not ($4 and exists (
           select from holds hold
           where (hold.account_id = account.id or (hold.account_id is null and hold.customer_id = account.customer_id))
             and in_force(hold, $3)))
       order by account.role = 'principal' desc, account.id
       limit ${AT_MOST}`,
      [customerId, MANAGE_COLLABORATORS, this.clock.now(), mustBeUsable],
    );
  }
}
