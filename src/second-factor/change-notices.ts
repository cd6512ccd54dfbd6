import { Inject, Injectable } from '@nestjs/common';
import { Account, Recipients } from '../accounts';
import { Challenges, NOT_ME_LIFE } from '../challenges';
import { Actor, after, Clock } from '../kernel';
import { Mail } from '../mail';
import { RunningSettings, SETTINGS } from '../platform/config';
import { FactorChange } from './letters/factor-changes';
import { secondFactorChangedLetter } from './letters/second-factor-changed.letter';

/** Tells people of every change of their second factor, with a way out where it wasn't they. Runs in the caller's transaction. */
@Injectable()
export class ChangeNotices {
  constructor(
    private readonly challenges: Challenges,
    private readonly recipients: Recipients,
    private readonly mail: Mail,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  async tell(account: Account, change: FactorChange, by: Actor): Promise<void> {
    const to = await this.recipients.of(account);
    if (!to) return;
    const { id: accountId, customerId, displayName: name, userName } = account;
    const changedAt = this.clock.now();
    const { secret } = await this.challenges.issueNotMe({ accountId, customerId }, after(changedAt, NOT_ME_LIFE), by);
    const notMeLink = `${this.settings.ORIGIN}/not-me#${secret}`;
    await this.mail.queue(secondFactorChangedLetter, to, { name, userName, change, changedAt, notMeLink }, by);
  }
}
