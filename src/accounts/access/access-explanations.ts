import { Injectable } from '@nestjs/common';
import { explainHold, HoldExplanation, Holds, Viewer } from '../../holds';
import { AccountActor, isStaffRole } from '../../kernel';
import { Database } from '../../platform/database';
import { Account } from '../account.entity';
import { UserNames } from '../user-names';
import { isForAdministrators, Reach } from './reach';

/** A hold in force, with the name of whoever placed it where the viewer is told. */
export type ExplainedHold = Omit<HoldExplanation, 'placedBy'> & {
  readonly placedBy: (HoldExplanation['placedBy'] & { readonly userName?: string }) | null;
};

export interface AccessExplanation {
  readonly accountId: string;
  readonly userName: string;
  readonly deactivatedAt: Date | null;
  /** no hold is in force, and the account is not deactivated */
  readonly usable: boolean;
  readonly holds: readonly ExplainedHold[];
}

/** May this account sign in, and if not: why, since when, and who can lift it? */
@Injectable()
export class AccessExplanations {
  constructor(
    private readonly database: Database,
    private readonly reach: Reach,
    private readonly holds: Holds,
    private readonly userNames: UserNames,
  ) {}

  /**
   * Explains an account's access to somebody who may know: the person, those who manage it, or staff.
   *
   * @throws AccountNotFound for everybody else, and where there is no such account: the answer is the same
   */
  explain(accountId: string, viewer: AccountActor): Promise<AccessExplanation> {
    return this.database.inScopeOf(viewer.customerId, 'access explained to staff', async () => {
      const account = await this.reach.see(viewer, accountId);
      const explanation = await this.explainAs(viewer, account);
      return isForAdministrators(viewer, account) ? leftToAdministrators(explanation) : explanation;
    });
  }

  /** The same for the operator at the command line, who is told what staff are told. Runs in the caller's transaction. */
  explainToOperator(account: Account): Promise<AccessExplanation> {
    return this.explainAs({ accountId: null, role: 'administrator' }, account);
  }

  private async explainAs(
    viewer: Viewer,
    { id: accountId, userName, customerId, deactivatedAt }: Account,
  ): Promise<AccessExplanation> {
    const inForce = await this.holds.inForce({ accountId, customerId });
    const holds = inForce.map((hold) => explainHold(hold, accountId, viewer));
    return {
      accountId,
      userName,
      deactivatedAt,
      usable: holds.length === 0 && deactivatedAt === null,
      holds: isStaffRole(viewer.role) ? await this.withNames(holds) : holds,
    };
  }

  private async withNames(holds: readonly HoldExplanation[]): Promise<ExplainedHold[]> {
    const placers = holds.flatMap(({ placedBy }) => placedBy?.accountId ?? []);
    const names = await this.userNames.of([...new Set(placers)]);
    return holds.map((hold) => {
      const userName = names.get(hold.placedBy?.accountId ?? '');
      return hold.placedBy && userName !== undefined ? { ...hold, placedBy: { ...hold.placedBy, userName } } : hold;
    });
  }
}

function leftToAdministrators(explanation: AccessExplanation): AccessExplanation {
  const holds = explanation.holds.map((hold) => ({
    ...hold,
    youMayLift: false,
    nextStep: 'ask_administrator' as const,
  }));
  return { ...explanation, holds };
}
