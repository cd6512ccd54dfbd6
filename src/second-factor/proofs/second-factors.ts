import { Injectable } from '@nestjs/common';
import { LockedAccount, SignInRefused } from '../../accounts';
import { Actor, Clock, DAY, DomainError } from '../../kernel';
import { EventBus } from '../../platform/events';
import { RateLimit, RateLimits } from '../../platform/rate-limits';
import { Authenticators } from '../authenticator/authenticators';
import { ChangeNotices } from '../change-notices';
import { RecoveryCodeUsed } from '../events/recovery-code-used.event';
import { RecoveryCodes } from '../recovery-codes/recovery-codes';
import { FactorCodeWrong, FactorWayClosed, TooManyWrongCodes } from '../second-factor.errors';
import { FactorDemand, FactorDemands } from './factor-demands';
import { FactorProof, FactorWay } from './factor-ways';
import { MailedFactorCodes } from './mailed-factor-codes';
import { Requirements } from './requirements';

/** However many sign-ins are begun, and codes sent. */
const WRONG_PER_DAY: RateLimit = { name: 'wrong-second-factors', limit: 20, window: DAY };

/**
 * Asks for second factors and looks at them. In the caller's transaction, which has locked the account, and within a place of the hash
 * queue: so codes of one account are looked at one after the other.
 */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly demands: FactorDemands,
    private readonly authenticators: Authenticators,
    private readonly mailedCodes: MailedFactorCodes,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly requirements: Requirements,
    private readonly notices: ChangeNotices,
    private readonly rateLimits: RateLimits,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** What is asked of somebody beside the password. Changes nothing. */
  demandOn(account: LockedAccount): Promise<FactorDemand> {
    return this.demands.on(account);
  }

  /** Somebody is about to be told from when on one will be asked for. The first of a customer begins the days of grace. */
  async foretell(account: LockedAccount, demand: FactorDemand): Promise<void> {
    const isForeseen = !demand.isMade && demand.dueFrom !== null;
    if (isForeseen && account.customerId !== null) await this.requirements.begin(account.customerId);
  }

  /** In what ways somebody can show one who is asked for it, be it only because a sign-in is suspicious. */
  waysOf(account: LockedAccount): Promise<readonly FactorWay[]> {
    return this.demands.waysOf(account);
  }

  /** Mails a code, where that is the way of the account. @returns where to, masked; null: nothing was sent */
  async sendCode(account: LockedAccount, by: Actor): Promise<string | null> {
    const ways = await this.demands.waysOf(account);
    return ways.includes('email') ? this.mailedCodes.send(account, by) : null;
  }

  /**
   * Looks at a second factor, and uses it up. A wrong one is counted, so the caller commits whatever the answer is. The count never keeps a
   * recovery code from being looked at: it can't be guessed, and it is the way out for who was locked out by the guesses of another.
   *
   * @returns why it isn't good; null: it is
   */
  async prove(account: LockedAccount, proof: FactorProof, by: Actor): Promise<DomainError | null> {
    const ways = await this.demands.waysOf(account);
    if (!ways.includes(proof.way)) return new FactorWayClosed();
    const wrong = await this.rateLimits.look(WRONG_PER_DAY, account.id);
    if (!wrong.allowed && proof.way !== 'recovery_code') return new TooManyWrongCodes({ retryAfter: wrong.resetsIn });
    const refusal = await this.look(account, proof, by);
    if (refusal) await this.countWrong(account, by);
    return refusal;
  }

  private async look(account: LockedAccount, { way, code }: FactorProof, by: Actor): Promise<DomainError | null> {
    if (way === 'email') return this.mailedCodes.prove(account, code, by);
    if (way === 'totp') return (await this.authenticators.prove(account.id, code)) ? null : new FactorCodeWrong();
    if (!(await this.recoveryCodes.use(account.id, code))) return new FactorCodeWrong();
    await this.tellRecoveryCodeUsed(account, by);
    return null;
  }

  private async tellRecoveryCodeUsed(account: LockedAccount, by: Actor): Promise<void> {
    const left = await this.recoveryCodes.countUnused(account.id);
    await this.events.publish(new RecoveryCodeUsed(subjectOf(account), by, this.clock.now(), { left }));
    await this.notices.tell(account, { what: 'recovery_code_used', left }, by);
  }

  private async countWrong(account: LockedAccount, by: Actor): Promise<void> {
    await this.rateLimits.take(WRONG_PER_DAY, account.id);
    const facts = { because: 'wrong_second_factor' };
    await this.events.publish(new SignInRefused(subjectOf(account), by, this.clock.now(), facts));
  }
}

const subjectOf = ({ id, customerId }: LockedAccount) => ({ accountId: id, customerId });
