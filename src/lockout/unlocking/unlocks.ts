import { Inject, Injectable } from '@nestjs/common';
import { Accounts, AccountTurns, IdentifiedAccounts, LockedAccount, signInKey } from '../../accounts';
import { Challenge, Challenges, ShortCodes } from '../../challenges';
import { Holds } from '../../holds';
import { Actor, failNoEarlierThan } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { networkOf, RateLimit, RateLimits, wrongCodesOf } from '../../platform/rate-limits';
import { UnlockCodeRefused } from '../lockout.errors';

export interface Unlocked {
  readonly userName: string;
  /** there is another reason why the account can't be used yet; signing in tells which */
  readonly stillHeld: boolean;
}

/** Opening a locked account with what was mailed. The password stays the same, and nobody is signed in by it. */
@Injectable()
export class Unlocks {
  private readonly wrongCodes: RateLimit;

  constructor(
    private readonly identifiedAccounts: IdentifiedAccounts,
    private readonly accounts: Accounts,
    private readonly challenges: Challenges,
    private readonly shortCodes: ShortCodes,
    private readonly holds: Holds,
    private readonly turns: AccountTurns,
    private readonly database: Database,
    private readonly rateLimits: RateLimits,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {
    this.wrongCodes = wrongCodesOf(settings);
  }

  /**
   * Whose account a link unlocks. Changes nothing.
   *
   * @throws DomainError that says why the link no longer works
   */
  async open(secret: string): Promise<{ userName: string; expiresAt: Date }> {
    const challenge = await this.live(secret);
    return this.inScopeOf(challenge, async () => {
      const { userName } = await this.accounts.get(challenge.accountId);
      return { userName, expiresAt: challenge.expiresAt };
    });
  }

  /** @throws DomainError that says why the link no longer works */
  async byLink(secret: string, by: Actor): Promise<Unlocked> {
    const challenge = await this.live(secret);
    return this.inScopeOf(challenge, async () => {
      const account = await this.accounts.lock(challenge.accountId);
      await this.challenges.redeem('unlock', secret, by);
      return this.unlock(account, by);
    });
  }

  /**
   * A refusal is returned from the transaction, not thrown, so that the wrong code stays counted.
   *
   * @param identifier as for signing in
   * @throws UnlockCodeRefused the same for a wrong code, an old one, a name that nobody has
   * @throws TooManyRequests when too many wrong codes have come from the network
   */
  byCode(identifier: string, code: string, by: Actor): Promise<Unlocked> {
    const isFailure = (error: unknown) => error instanceof UnlockCodeRefused;
    const network = networkOf(by.origin.address);
    const attempt = async () => {
      const meant = await this.identifiedAccounts.meantBy(identifier);
      const unlocked = await this.turns.takeOrNobody(
        meant,
        'unlocking',
        async (account) => {
          const challenge = await this.shortCodes.prove(account?.id ?? null, 'unlock', code, by);
          const isProved = account && challenge && (await this.shortCodes.redeem(challenge, by));
          return isProved ? this.unlock(account, by) : null;
        },
        `name ${signInKey(identifier)}`,
      );
      if (!unlocked) throw new UnlockCodeRefused();
      return unlocked;
    };
    return failNoEarlierThan(this.settings.CODE_REFUSAL_MILLISECONDS, () =>
      this.rateLimits.whileFewFail(this.wrongCodes, network, isFailure, attempt),
    );
  }

  private async unlock({ id, customerId, userName }: LockedAccount, by: Actor): Promise<Unlocked> {
    await this.holds.liftBy('unlock-code', id, 'unlocked_by_mail', by);
    const holds = await this.holds.inForce({ accountId: id, customerId });
    return { userName, stillHeld: holds.length > 0 };
  }

  private async live(secret: string): Promise<Challenge> {
    const challenge = await this.challenges.find('unlock', secret);
    this.challenges.requireLive(challenge);
    return challenge;
  }

  private inScopeOf<T>({ customerId }: Pick<Challenge, 'customerId'>, work: () => Promise<T>): Promise<T> {
    return this.database.inScopeOf(customerId, 'unlocking', work);
  }
}
