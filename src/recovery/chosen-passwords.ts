import { Injectable } from '@nestjs/common';
import {
  Account,
  Accounts,
  describeRules,
  HashQueue,
  PasswordChoice,
  PasswordFault,
  PasswordRules,
  Passwords,
} from '../accounts';
import { Challenge, ChallengePurpose, Challenges, stateOf } from '../challenges';
import { Holds } from '../holds';
import { Actor, Clock } from '../kernel';
import { Database } from '../platform/database';
import { PasswordLinks } from './password-links';
import { NothingToRenew } from './recovery.errors';

export interface OpenedLink {
  readonly purpose: ChallengePurpose;
  readonly userName: string;
  readonly displayName: string;
  readonly expiresAt: Date;
  readonly rules: readonly PasswordFault[];
}

/** Which choice a link of that purpose leads to. */
const CHOICES: Readonly<Record<ChallengePurpose, PasswordChoice>> = {
  activation: 'first-password',
  reset: 'new-password-by-link',
};

/**
 * Choosing a password through a mailed link. Opening the link changes nothing; only a new password that is good enough uses it up,
 * so a mail filter that follows links, or a person who hesitates, spoils nothing.
 */
@Injectable()
export class ChosenPasswords {
  constructor(
    private readonly challenges: Challenges,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly hashQueue: HashQueue,
    private readonly holds: Holds,
    private readonly links: PasswordLinks,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * What the page behind a link must know. Changes nothing.
   *
   * @throws DomainError that says why the link no longer works
   */
  async open(purpose: ChallengePurpose, secret: string): Promise<OpenedLink> {
    const challenge = await this.liveChallenge(purpose, secret);
    return this.inScopeOf(challenge, async () => {
      const account = await this.accounts.get(challenge.accountId);
      return {
        purpose,
        userName: account.userName,
        displayName: account.displayName,
        expiresAt: challenge.expiresAt,
        rules: describeRules(await this.rulesFor(account, purpose)),
      };
    });
  }

  /**
   * Gives the account its new password and uses the link up, both or neither. Of any number who try at once, one wins. Nobody is
   * signed in by it.
   *
   * @throws DomainError that says why the link no longer works
   * @throws UnacceptablePassword naming every rule that is broken; the link goes on working
   * @throws HashQueueFull when too many are choosing or signing in
   */
  async choose(purpose: ChallengePurpose, secret: string, password: string, by: Actor): Promise<Account> {
    const challenge = await this.liveChallenge(purpose, secret);
    return this.hashQueue.withSlot(() =>
      this.inScopeOf(challenge, async () => {
        const account = await this.accounts.lock(challenge.accountId);
        await this.challenges.redeem(purpose, secret, by);
        await this.passwords.choose(account, password, CHOICES[purpose], by);
        await this.accounts.confirmAddress(account);
        return account;
      }),
    );
  }

  /**
   * Sends a new link in the place of one that no longer works, to the address on file.
   *
   * @throws NothingToRenew when the link still works, was withdrawn, or the account is not waiting for a password of that kind
   * @throws NoAddressOnFile
   */
  async renew(purpose: ChallengePurpose, secret: string, by: Actor): Promise<void> {
    const challenge = await this.challenges.find(purpose, secret);
    if (!mayBeRenewed(challenge, this.clock.now())) throw new NothingToRenew();
    await this.inScopeOf(challenge, async () => {
      const account = await this.accounts.lock(challenge.accountId);
      const holds = await this.holds.inForce({ accountId: account.id, customerId: account.customerId });
      const waitsFor = (kind: string) => account.deactivatedAt === null && holds.some((hold) => hold.kind === kind);
      if (purpose === 'activation' && waitsFor('awaiting_activation')) await this.links.sendActivation(account, by);
      else if (purpose === 'reset' && waitsFor('reset_pending')) await this.links.sendResetAgain(account, by);
      else throw new NothingToRenew();
    });
  }

  /** A first password has none before it that it could repeat. */
  private async rulesFor(account: Account, purpose: ChallengePurpose): Promise<PasswordRules> {
    const rules = await this.passwords.rulesFor(account);
    return purpose === 'activation' ? { ...rules, remembered: 0 } : rules;
  }

  private async liveChallenge(purpose: ChallengePurpose, secret: string): Promise<Challenge> {
    const challenge = await this.challenges.find(purpose, secret);
    this.challenges.requireLive(challenge);
    return challenge;
  }

  private inScopeOf<T>({ customerId }: Challenge, work: () => Promise<T>): Promise<T> {
    return this.database.inScopeOf(customerId, 'password of staff chosen', work);
  }
}

/** A withdrawn link may be in the hands of somebody whose address was a mistake: it gives no right to another. */
function mayBeRenewed(challenge: Challenge, now: Date): boolean {
  const { state } = stateOf(challenge, now);
  return state === 'expired' || state === 'replaced' || state === 'used';
}
