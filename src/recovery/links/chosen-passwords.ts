import { Injectable } from '@nestjs/common';
import { Accounts, AccountTurns, PasswordChoice, Passwords } from '../../accounts';
import { Challenge, Challenges, PasswordLinkPurpose, stateOf } from '../../challenges';
import { HoldKind, Holds } from '../../holds';
import { Actor, Clock } from '../../kernel';
import { Database } from '../../platform/database';
import { ChosenPassword, OpenChoice, PasswordChoices } from '../password-choices';
import { NothingToRenew } from '../recovery.errors';
import { PasswordLinks } from './password-links';

/** Which choice a link of that purpose leads to. */
const CHOICES: Readonly<Record<PasswordLinkPurpose, PasswordChoice>> = {
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
    private readonly choices: PasswordChoices,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly turns: AccountTurns,
    private readonly holds: Holds,
    private readonly links: PasswordLinks,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * What the page behind a link must know. Changes nothing.
   *
   * @param secret of the link, or the code beside it
   * @throws DomainError that says why the link no longer works
   */
  async open(purpose: PasswordLinkPurpose, secret: string): Promise<OpenChoice> {
    const challenge = await this.liveChallenge(purpose, secret);
    return this.inScopeOf(challenge, () => this.choices.open(challenge, CHOICES[purpose]));
  }

  /**
   * Gives the account its new password and uses the link up, both or neither. Of any number who try at once, one wins. Nobody is
   * signed in by it.
   *
   * @throws DomainError that says why the link no longer works
   * @throws UnacceptablePassword naming every rule that is broken; the link goes on working
   * @throws HashQueueFull when too many are choosing or signing in
   */
  async choose(purpose: PasswordLinkPurpose, secret: string, password: string, by: Actor): Promise<ChosenPassword> {
    const challenge = await this.liveChallenge(purpose, secret);
    return this.turns.take(challenge, 'password of staff chosen', async (account) => {
      await this.challenges.redeem(purpose, secret, by);
      await this.accounts.confirmAddress(account);
      return this.choices.make(account, password, CHOICES[purpose], by);
    });
  }

  /**
   * Sends a new link in the place of one that no longer works, to the address on file.
   *
   * @throws NothingToRenew when the link still works, was withdrawn, or is for an account that needs none
   * @throws NoAddressOnFile
   * @throws TooManyLetters
   */
  async renew(purpose: PasswordLinkPurpose, secret: string, by: Actor): Promise<void> {
    const challenge = await this.challenges.find(purpose, secret);
    if (!mayBeRenewed(challenge, this.clock.now())) throw new NothingToRenew();
    await this.inScopeOf(challenge, async () => {
      const account = await this.accounts.lock(challenge.accountId);
      const holds = await this.holds.inForce({ accountId: account.id, customerId: account.customerId });
      const waitsFor = (kind: HoldKind) => holds.some((hold) => hold.kind === kind);
      const needsNone =
        account.deactivatedAt !== null ||
        waitsFor('awaiting_activation') !== (purpose === 'activation') ||
        (await this.passwords.wasChosenSince(account, challenge.issuedAt));
      if (needsNone) throw new NothingToRenew();
      if (purpose === 'activation') await this.links.sendActivation(account, by);
      else if (waitsFor('reset_pending')) await this.links.sendResetAgain(account, by);
      else await this.links.sendOnRequest(account, by);
    });
  }

  private async liveChallenge(purpose: PasswordLinkPurpose, secret: string): Promise<Challenge> {
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
