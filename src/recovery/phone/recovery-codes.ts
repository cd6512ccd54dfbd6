import { Inject, Injectable } from '@nestjs/common';
import { AccountTurns, IdentifiedAccounts, LockedAccount } from '../../accounts';
import { Challenge, ShortCodes } from '../../challenges';
import { Holds } from '../../holds';
import { Actor, failNoEarlierThan } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { networkOf, RateLimit, RateLimits, wrongCodesOf } from '../../platform/rate-limits';
import { ChosenPassword, OpenChoice, PasswordChoices } from '../password-choices';
import { CodeRefused, MailedLinkNeeded } from '../recovery.errors';
import { asksForMailedLink } from './asks-for-mailed-link';

/** Choosing a password with a code that was sent to a confirmed phone number. */
@Injectable()
export class RecoveryCodes {
  private readonly wrongCodes: RateLimit;

  constructor(
    private readonly identifiedAccounts: IdentifiedAccounts,
    private readonly shortCodes: ShortCodes,
    private readonly choices: PasswordChoices,
    private readonly holds: Holds,
    private readonly turns: AccountTurns,
    private readonly rateLimits: RateLimits,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {
    this.wrongCodes = wrongCodesOf(settings);
  }

  /**
   * What the page behind a right code must know. A right code goes on working, a wrong one is counted.
   *
   * @param number E.164
   * @throws CodeRefused the same for a wrong code, an old one, a number that nobody has
   * @throws TooManyRequests when too many wrong codes have come from the network
   */
  open(number: string, code: string, by: Actor): Promise<OpenChoice> {
    return this.withProof(number, code, by, (_, challenge) => this.choices.open(challenge, 'new-password-by-phone'));
  }

  /**
   * Gives the account its new password and uses the code up, both or neither. Nobody is signed in by it.
   *
   * @throws CodeRefused as {@link open}
   * @throws UnacceptablePassword naming every rule that is broken; the code goes on working
   * @throws HashQueueFull when too many are choosing or signing in
   */
  choose(number: string, code: string, password: string, by: Actor): Promise<ChosenPassword> {
    return this.withProof(number, code, by, async (account, challenge) => {
      if (!(await this.shortCodes.redeem(challenge, by))) throw new CodeRefused();
      return this.choices.make(account, password, 'new-password-by-phone', by);
    });
  }

  /** A refusal is returned from the transaction, not thrown, so that the wrong code stays counted. */
  private async withProof<T>(
    number: string,
    code: string,
    by: Actor,
    work: (account: LockedAccount, challenge: Challenge) => Promise<T>,
  ): Promise<T> {
    const isFailure = (error: unknown) => error instanceof CodeRefused;
    const network = networkOf(by.origin.address);
    const attempt = async () => {
      const accounts = await this.identifiedAccounts.with({ kind: 'phone', key: number });
      const meant = accounts.length === 1 ? accounts[0] : undefined;
      const outcome = await this.turns.takeOrNobody(
        meant,
        'recovery by phone',
        async (account) => {
          const challenge = await this.shortCodes.prove(account?.id ?? null, 'sms_recovery', code, by);
          if (!account || challenge?.target !== number) return null;
          await this.requireNoMailedLink(account);
          return { done: await work(account, challenge) };
        },
        `phone ${number}`,
      );
      if (!outcome) throw new CodeRefused();
      return outcome.done;
    };
    return failNoEarlierThan(this.settings.CODE_REFUSAL_MILLISECONDS, () =>
      this.rateLimits.whileFewFail(this.wrongCodes, network, isFailure, attempt),
    );
  }

  /** A hold may have come since the code was sent. */
  private async requireNoMailedLink({ id, customerId }: LockedAccount): Promise<void> {
    const holds = await this.holds.inForce({ accountId: id, customerId });
    if (holds.some(({ kind }) => asksForMailedLink(kind))) throw new MailedLinkNeeded();
  }
}
