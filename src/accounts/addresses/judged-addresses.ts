import { Injectable } from '@nestjs/common';
import { Challenges } from '../../challenges';
import { Clock } from '../../kernel';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { ActingPerson, customerOf } from '../access/acting-person';
import { Reach } from '../access/reach';
import { LockedAccount } from '../accounts';
import { NoAddressToJudge } from '../accounts.errors';
import { AddressBlocked } from '../events/address-blocked.event';
import { AddressConfirmedByStaff } from '../events/address-confirmed-by-staff.event';
import { AddressUnblocked } from '../events/address-unblocked.event';

type Judgement = typeof AddressBlocked | typeof AddressConfirmedByStaff | typeof AddressUnblocked;

/**
 * What staff find out about the address on file of an account: that it is its person's, or that it is somebody else's and nothing may
 * go there. Where it stands so already, nothing happens.
 */
@Injectable()
export class JudgedAddresses {
  constructor(
    private readonly reach: Reach,
    private readonly challenges: Challenges,
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /**
   * The address is the person's.
   *
   * @throws NoAddressToJudge
   * @throws AccountNotFound where the account isn't one that the person may act on
   */
  confirm(accountId: string, reason: string, by: ActingPerson): Promise<void> {
    return this.judge(accountId, reason, by, AddressConfirmedByStaff, () =>
      this.database.query(
        `update accounts set email_confirmed_at = $2, email_refused_at = null
         where id = $1 and (email_confirmed_at is null or email_refused_at is not null)
         returning id`,
        [accountId, this.clock.now()],
      ),
    );
  }

  /**
   * From now on no letter is written to the address; and whoever reads there can use no link or code that they have in hand.
   *
   * @throws as {@link confirm}
   */
  block(accountId: string, reason: string, by: ActingPerson): Promise<void> {
    return this.judge(accountId, reason, by, AddressBlocked, async () => {
      const blocked = await this.database.query(
        'update accounts set email_blocked_at = $2 where id = $1 and email_blocked_at is null returning id',
        [accountId, this.clock.now()],
      );
      if (blocked.length > 0) await this.challenges.cancelAll(accountId, by);
      return blocked;
    });
  }

  /** Letters go there again. @throws as {@link confirm} */
  unblock(accountId: string, reason: string, by: ActingPerson): Promise<void> {
    return this.judge(accountId, reason, by, AddressUnblocked, () =>
      this.database.query(
        'update accounts set email_blocked_at = null where id = $1 and email_blocked_at is not null returning id',
        [accountId],
      ),
    );
  }

  private judge(
    accountId: string,
    reason: string,
    by: ActingPerson,
    Judged: Judgement,
    change: () => Promise<readonly unknown[]>,
  ): Promise<void> {
    return this.database.inScopeOf(customerOf(by), 'address judged by staff', async () => {
      const account = await this.reach.lockManaged(by, accountId);
      requireAddress(account);
      const changed = await change();
      if (changed.length === 0) return;
      const { customerId } = account;
      await this.events.publish(new Judged({ accountId, customerId }, by, this.clock.now(), { reason }));
    });
  }
}

function requireAddress({ email }: LockedAccount): void {
  if (email === null) throw new NoAddressToJudge();
}
