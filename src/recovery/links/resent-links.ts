import { Injectable } from '@nestjs/common';
import { ActingPerson, customerOf, LockedAccount, Reach } from '../../accounts';
import { Holds } from '../../holds';
import { Clock } from '../../kernel';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { LinkResentByStaff } from '../events/link-resent-by-staff.event';
import { NothingToRenew } from '../recovery.errors';
import { PasswordLinks } from './password-links';

/** Staff send anybody the link again that the account waits for. */
@Injectable()
export class ResentLinks {
  constructor(
    private readonly reach: Reach,
    private readonly holds: Holds,
    private readonly links: PasswordLinks,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @param reason told to the customer
   * @throws AccountNotFound where the account isn't one that they may act on
   * @throws NothingToRenew when the account waits for no link
   * @throws NoAddressOnFile
   * @throws TooManyLetters when the mailbox has had enough of them within the hour; the last one goes on working
   */
  send(accountId: string, reason: string, by: ActingPerson): Promise<void> {
    return this.database.inScopeOf(customerOf(by), 'link sent again by staff', async () => {
      const account = await this.reach.lockManaged(by, accountId);
      const waitingFor = await this.whatIsAwaited(account);
      if (waitingFor === 'activation') await this.links.sendActivation(account, by);
      else await this.links.sendResetAgain(account, by);
      const subject = { accountId, customerId: account.customerId };
      await this.events.publish(new LinkResentByStaff(subject, by, this.clock.now(), { waitingFor, reason }));
    });
  }

  private async whatIsAwaited({ id: accountId, customerId }: LockedAccount): Promise<'activation' | 'new_password'> {
    const holds = await this.holds.inForce({ accountId, customerId });
    const waitsFor = (kind: string) => holds.some((hold) => hold.kind === kind);
    if (waitsFor('awaiting_activation')) return 'activation';
    if (waitsFor('reset_pending')) return 'new_password';
    throw new NothingToRenew();
  }
}
