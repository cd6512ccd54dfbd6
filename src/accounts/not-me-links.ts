import { Inject, Injectable } from '@nestjs/common';
import { NotMeChallenges, NOT_ME_LIFE } from '../challenges';
import { Actor, after, Clock } from '../kernel';
import { RunningSettings, SETTINGS } from '../platform/config';
import { Account } from './account.entity';

/** The link at the end of every letter that tells of a change, or of a way in that somebody asked for. */
@Injectable()
export class NotMeLinks {
  constructor(
    private readonly challenges: NotMeChallenges,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * Runs in the caller's transaction.
   *
   * @param bringsBack the address that the letter goes to, where it was the account's until now
   * @returns the link, for one letter
   */
  async issue({ id, customerId }: Pick<Account, 'id' | 'customerId'>, by: Actor, bringsBack?: string): Promise<string> {
    const expiresAt = after(this.clock.now(), NOT_ME_LIFE);
    const { secret } = await this.challenges.issue({ accountId: id, customerId }, expiresAt, by, bringsBack);
    return `${this.settings.ORIGIN}/not-me#${secret}`;
  }
}
