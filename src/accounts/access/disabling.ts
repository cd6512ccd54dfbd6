import { Injectable } from '@nestjs/common';
import { Hold, Holds } from '../../holds';
import { Clock } from '../../kernel';
import { Database } from '../../platform/database';
import { AlreadyDisabled, EndNotInFuture } from '../accounts.errors';
import { ActingPerson, customerOf } from './acting-person';
import { Reach } from './reach';

/** Switching an account off by hand, and lifting by hand what may be lifted so. */
@Injectable()
export class Disabling {
  constructor(
    private readonly database: Database,
    private readonly reach: Reach,
    private readonly holds: Holds,
    private readonly clock: Clock,
  ) {}

  /**
   * @param reason told to the person, to those who manage the account, and to staff
   * @param endsAt when the hold ends by itself; undefined: never
   * @throws EndNotInFuture
   * @throws AlreadyDisabled when the same side has disabled it until another moment
   * @throws AccountNotFound where the account isn't one that the actor manages
   */
  disable(accountId: string, reason: string, endsAt: Date | undefined, by: ActingPerson): Promise<Hold> {
    if (endsAt && endsAt <= this.clock.now())
      throw new EndNotInFuture({ fields: [{ field: 'endsAt', code: 'not_in_future' }] });
    return this.inScopeOf(by, async () => {
      const { customerId } = await this.reach.lockManaged(by, accountId);
      const hold = await this.holds.place(
        { on: { accountId, customerId }, kind: 'disabled', reason, ...(endsAt && { endsAt }) },
        by,
      );
      if (hold.endsAt?.getTime() !== endsAt?.getTime())
        throw new AlreadyDisabled({ extensions: { endsAt: hold.endsAt } });
      return hold;
    });
  }

  /**
   * @throws HoldNotLiftable when another side, or another act, has to lift it
   * @throws AccountNotFound where the account isn't one that the actor manages
   */
  lift(accountId: string, holdId: string, reason: string, by: ActingPerson): Promise<void> {
    return this.inScopeOf(by, async () => {
      await this.reach.lockManaged(by, accountId);
      await this.holds.lift(accountId, holdId, reason, by);
    });
  }

  private inScopeOf<T>(by: ActingPerson, work: () => Promise<T>): Promise<T> {
    return this.database.inScopeOf(customerOf(by), 'hold by staff', work);
  }
}
