import { Injectable } from '@nestjs/common';
import { Account, Customers, mailAddressOf } from '../../accounts';
import { after, Clock, DAY, isStaffRole } from '../../kernel';
import { Authenticators } from '../authenticator/authenticators';
import { RecoveryCodes } from '../recovery-codes/recovery-codes';
import { FactorWay } from './factor-ways';
import { MailedCodeChoices } from './mailed-code-choices';
import { Requirements } from './requirements';

/** What is asked of somebody beside the password. */
export type FactorDemand =
  | {
      readonly isMade: true;
      /** one of these; none: nothing that they have is good for it */ readonly ways: readonly FactorWay[];
    }
  | { readonly isMade: false; /** from when on it will be; null: it isn't foreseen */ readonly dueFrom: Date | null };

const NONE: FactorDemand = { isMade: false, dueFrom: null };

/**
 * Who is asked for a second factor: staff always, everybody else by the policy of their customer, and by their own wish where that leaves
 * it to them. Whoever has set up an authenticator app is asked for its codes, not for mailed ones: else the app would add nothing against
 * somebody who reads the mailbox.
 */
@Injectable()
export class FactorDemands {
  constructor(
    private readonly customers: Customers,
    private readonly authenticators: Authenticators,
    private readonly mailedCodeChoices: MailedCodeChoices,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly requirements: Requirements,
    private readonly clock: Clock,
  ) {}

  /** Runs in the caller's transaction. Changes nothing. */
  async on(account: Account): Promise<FactorDemand> {
    const [{ secondFactor, secondFactorGraceDays }, hasAuthenticator, wantsMailedCodes] = await Promise.all([
      this.customers.policyFor(account),
      this.authenticators.isActive(account.id),
      this.wantsMailedCodes(account),
    ]);
    const isStaff = isStaffRole(account.role);
    if (secondFactor === 'off' && !isStaff) return NONE;
    if (!isStaff && !hasAuthenticator && !wantsMailedCodes) {
      if (secondFactor === 'optional') return NONE;
      const dueFrom = await this.graceEndOf(account, secondFactorGraceDays);
      if (dueFrom > this.clock.now()) return { isMade: false, dueFrom };
    }
    return { isMade: true, ways: await this.waysWith(account, hasAuthenticator) };
  }

  /** In what ways somebody can show one who is asked for it, be it only now; none where their customer asks nobody. */
  async waysOf(account: Account): Promise<readonly FactorWay[]> {
    const { secondFactor } = await this.customers.policyFor(account);
    if (secondFactor === 'off' && !isStaffRole(account.role)) return [];
    return this.waysWith(account, await this.authenticators.isActive(account.id));
  }

  private async waysWith(account: Account, hasAuthenticator: boolean): Promise<FactorWay[]> {
    const byMail: FactorWay[] = mailAddressOf(account) === null ? [] : ['email'];
    const ways: FactorWay[] = hasAuthenticator ? ['totp'] : byMail;
    return (await this.recoveryCodes.countUnused(account.id)) > 0 ? [...ways, 'recovery_code'] : ways;
  }

  /** A wish that can't be fulfilled would shut its person out. */
  private async wantsMailedCodes(account: Account): Promise<boolean> {
    return mailAddressOf(account) !== null && (await this.mailedCodeChoices.since(account.id)) !== null;
  }

  /** New people have as long as the others had. */
  private async graceEndOf({ customerId, createdAt }: Account, graceDays: number): Promise<Date> {
    if (customerId === null || graceDays === 0) return this.clock.now();
    const since = await this.requirements.since(customerId);
    return after(createdAt > since ? createdAt : since, graceDays * DAY);
  }
}
