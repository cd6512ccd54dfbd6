import { Injectable } from '@nestjs/common';
import { explainHold, HoldExplanation, Holds } from '../../holds';
import { AccountActor, isStaff } from '../../kernel';
import { Database } from '../../platform/database';
import { Account } from '../account.entity';
import { AccountNotFound } from '../accounts.errors';
import { Accounts } from '../accounts';

export interface AccessExplanation {
  readonly accountId: string;
  readonly userName: string;
  readonly deactivatedAt: Date | null;
  /** no hold is in force, and the account is not deactivated */
  readonly usable: boolean;
  readonly holds: readonly HoldExplanation[];
}

/** The permission that puts a collaborator on the principal's side. */
const MANAGE_COLLABORATORS = 'manage_collaborators';

/** May this account sign in, and if not: why, since when, and who can lift it? */
@Injectable()
export class AccessExplanations {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly holds: Holds,
  ) {}

  /**
   * Explains an account's access to somebody who may know: the person, those who manage it, or staff.
   *
   * @throws AccountNotFound for everybody else, and where there is no such account: the answer is the same
   */
  explain(accountId: string, viewer: AccountActor): Promise<AccessExplanation> {
    return this.database.inScopeOf(viewer.customerId, 'access explained to staff', async () => {
      const account = await this.accountSeenBy(viewer, accountId);
      const holds = await this.holds.inForce({ accountId, customerId: account.customerId });
      return {
        accountId,
        userName: account.userName,
        deactivatedAt: account.deactivatedAt,
        usable: holds.length === 0 && account.deactivatedAt === null,
        holds: holds.map((hold) => explainHold(hold, accountId, viewer)),
      };
    });
  }

  private async accountSeenBy(viewer: AccountActor, accountId: string): Promise<Account> {
    try {
      const account = await this.accounts.get(accountId);
      if (maySee(viewer, account)) return account;
    } catch (error) {
      if (!(error instanceof AccountNotFound)) throw error;
    }
    throw new AccountNotFound({ crossesWall: true });
  }
}

/** Row level security has already hidden every other customer's accounts. */
function maySee(viewer: AccountActor, account: Account): boolean {
  if (isStaff(viewer) || viewer.accountId === account.id) return true;
  const manages = viewer.role === 'principal' || viewer.permissions.includes(MANAGE_COLLABORATORS);
  return manages && account.role === 'collaborator';
}
