import { Injectable } from '@nestjs/common';
import { Account, NotMeLinks, Recipients } from '../accounts';
import { Actor, Clock } from '../kernel';
import { Mail } from '../mail';
import { FactorChange } from './letters/factor-changes';
import { secondFactorChangedLetter } from './letters/second-factor-changed.letter';

/** Tells people of every change of their second factor, with a way out where it wasn't they. Runs in the caller's transaction. */
@Injectable()
export class ChangeNotices {
  constructor(
    private readonly notMeLinks: NotMeLinks,
    private readonly recipients: Recipients,
    private readonly mail: Mail,
    private readonly clock: Clock,
  ) {}

  async tell(account: Account, change: FactorChange, by: Actor): Promise<void> {
    const to = await this.recipients.of(account);
    if (!to) return;
    const { displayName: name, userName } = account;
    const notMeLink = await this.notMeLinks.issue(account, by);
    const changedAt = this.clock.now();
    await this.mail.queue(secondFactorChangedLetter, to, { name, userName, change, changedAt, notMeLink }, by);
  }
}
