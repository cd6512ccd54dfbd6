import { Injectable } from '@nestjs/common';
import { Account, LockedAccount, NotMeLinks, Recipients } from '../../accounts';
import { Actor, Clock } from '../../kernel';
import { Mail } from '../../mail';
import { PasswordLinks } from '../../recovery';
import { Visits } from '../access-log/visits';
import { activityNoticedLetter } from '../letters/activity-noticed.letter';
import { heldForActivityLetter } from '../letters/held-for-activity.letter';
import { newDeviceLetter } from '../letters/new-device.letter';
import { Finding, Suspicion } from './suspicions';

/** What people are told of what was noticed. In the caller's transaction, which has locked the account. */
@Injectable()
export class ActivityLetters {
  constructor(
    private readonly recipients: Recipients,
    private readonly notMeLinks: NotMeLinks,
    private readonly passwordLinks: PasswordLinks,
    private readonly visits: Visits,
    private readonly mail: Mail,
    private readonly clock: Clock,
  ) {}

  /** What was noticed, with a way out where it wasn't they. A mailbox that has had enough of these within the hour gets no more. */
  async tellNoticed(account: Account, { suspicion, reaction }: Finding, by: Actor): Promise<void> {
    const to = await this.recipients.of(account);
    if (!to || !(await this.mail.hasRoomForKind(activityNoticedLetter, to.address))) return;
    const notMeLink = await this.notMeLinks.issue(account, by);
    await this.mail.queue(activityNoticedLetter, to, { ...this.seen(account, by), suspicion, reaction, notMeLink }, by);
  }

  /** That somebody signed in on a device for the first time, with the same way out and the same bound. */
  async tellNewDevice(account: Account, by: Actor): Promise<void> {
    const to = await this.recipients.of(account);
    if (!to || !(await this.mail.hasRoomForKind(newDeviceLetter, to.address))) return;
    const notMeLink = await this.notMeLinks.issue(account, by);
    await this.mail.queue(newDeviceLetter, to, { ...this.seen(account, by), notMeLink }, by);
  }

  /** What was noticed, that the account is held for it, and the link that opens it again. */
  async tellHeld(account: LockedAccount, suspicion: Suspicion, by: Actor): Promise<void> {
    const to = await this.recipients.of(account);
    if (!to) return;
    const mailed = await this.passwordLinks.makeReset(account, by);
    await this.mail.queue(heldForActivityLetter, to, { ...this.seen(account, by), suspicion, ...mailed }, by);
  }

  private seen({ displayName: name, userName }: Account, { origin }: Actor) {
    const { address, country, device } = this.visits.of(origin);
    return { name, userName, at: this.clock.now(), address, country, device };
  }
}
