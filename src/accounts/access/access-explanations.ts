import { Injectable } from '@nestjs/common';
import { explainHold, HoldExplanation, Holds } from '../../holds';
import { AccountActor } from '../../kernel';
import { Database } from '../../platform/database';
import { Reach } from './reach';

export interface AccessExplanation {
  readonly accountId: string;
  readonly userName: string;
  readonly deactivatedAt: Date | null;
  /** no hold is in force, and the account is not deactivated */
  readonly usable: boolean;
  readonly holds: readonly HoldExplanation[];
}

/** May this account sign in, and if not: why, since when, and who can lift it? */
@Injectable()
export class AccessExplanations {
  constructor(
    private readonly database: Database,
    private readonly reach: Reach,
    private readonly holds: Holds,
  ) {}

  /**
   * Explains an account's access to somebody who may know: the person, those who manage it, or staff.
   *
   * @throws AccountNotFound for everybody else, and where there is no such account: the answer is the same
   */
  explain(accountId: string, viewer: AccountActor): Promise<AccessExplanation> {
    return this.database.inScopeOf(viewer.customerId, 'access explained to staff', async () => {
      const { userName, customerId, deactivatedAt } = await this.reach.see(viewer, accountId);
      const holds = await this.holds.inForce({ accountId, customerId });
      return {
        accountId,
        userName,
        deactivatedAt,
        usable: holds.length === 0 && deactivatedAt === null,
        holds: holds.map((hold) => explainHold(hold, accountId, viewer)),
      };
    });
  }
}
