import { Injectable } from '@nestjs/common';
import { AccountIsDeactivated, Accounts, LockedAccount, PhoneNumbers } from '../../accounts';
import { Challenge, Challenges, NOT_ME_LIFE } from '../../challenges';
import { Holds } from '../../holds';
import { Actor, after, Clock, systemActor } from '../../kernel';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { ActivityReported } from '../events/activity-reported.event';
import { AddressChanges } from '../address/address-changes';
import { PasswordLinks } from '../links/password-links';

export interface ActivityReport {
  readonly userName: string;
  /** there is an address on file, and a link to choose a new password is going there */
  readonly mailOnItsWay: boolean;
}

/** What a link would put right, to be read first. */
export interface OpenReport {
  readonly userName: string;
  /** the address that the mail went to, where the account has another one since */
  readonly bringsBack: string | null;
}

/** "This wasn't me": whoever got a mail about something that they didn't do stops what is going on. */
@Injectable()
export class ActivityReports {
  constructor(
    private readonly challenges: Challenges,
    private readonly accounts: Accounts,
    private readonly phoneNumbers: PhoneNumbers,
    private readonly addressChanges: AddressChanges,
    private readonly holds: Holds,
    private readonly links: PasswordLinks,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Whose account a link is about. Changes nothing.
   *
   * @throws DomainError that says why the link no longer works
   */
  async open(secret: string): Promise<OpenReport> {
    const challenge = await this.live(secret);
    return this.inScopeOf(challenge, async () => {
      const { userName } = await this.accounts.get(challenge.accountId);
      const warning = await this.addressChanges.warningBehind(challenge);
      return { userName, bringsBack: warning?.target ?? null };
    });
  }

  /**
   * Locks the account until a new password is set through a mailed link: links and codes that are out become useless, sessions end, a
   * phone number that was confirmed lately is removed, for it may be somebody else's, an address that was replaced comes back, and a new
   * link goes to the address on file.
   *
   * @throws DomainError that says why the link no longer works
   * @throws AccountIsDeactivated when there is nothing to protect any more
   */
  async report(secret: string, by: Actor): Promise<ActivityReport> {
    const challenge = await this.live(secret);
    return this.inScopeOf(challenge, async () => {
      const account = await this.accounts.lock(challenge.accountId);
      if (account.deactivatedAt) throw new AccountIsDeactivated();
      const on = { accountId: account.id, customerId: account.customerId };
      await this.challenges.redeem('not_me', secret, by);
      await this.challenges.cancelAll(account.id, by);
      await this.removeNewPhone(account, by);
      await this.addressChanges.takeBack(account, challenge, by);
      const service = systemActor('recovery', by.origin.correlationId);
      await this.holds.place({ on, kind: 'suspicious_activity', reason: 'reported_by_person' }, service);
      await this.events.publish(new ActivityReported(on, by, this.clock.now(), { challengeId: challenge.id }));
      return { userName: account.userName, mailOnItsWay: await this.links.sendAfterReport(account, by) };
    });
  }

  private async removeNewPhone(account: LockedAccount, by: Actor): Promise<void> {
    const lately = after(this.clock.now(), -NOT_ME_LIFE);
    if (account.phoneConfirmedAt !== null && account.phoneConfirmedAt > lately) {
      await this.phoneNumbers.remove(account, 'reported_by_person', by);
    }
  }

  private async live(secret: string): Promise<Challenge> {
    const challenge = await this.challenges.find('not_me', secret);
    this.challenges.requireLive(challenge);
    return challenge;
  }

  private inScopeOf<T>({ customerId }: Challenge, work: () => Promise<T>): Promise<T> {
    return this.database.inScopeOf(customerId, 'report of staff', work);
  }
}
