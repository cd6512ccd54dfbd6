import { Injectable } from '@nestjs/common';
import { Subject } from '../kernel';
import { Database } from '../platform/database';
import { Accounts, LockedAccount } from './accounts';
import { HashQueue } from './passwords/hash-queue';

type Whose = Subject & { readonly accountId: string };

/**
 * Work on an account's access that hashes: its turn among those of the same account, a place, a transaction, the lock of the account,
 * in this order. Those who wait for a turn hold nothing, and those who have a place wait for the lock of another process at most.
 */
@Injectable()
export class AccountTurns {
  constructor(
    private readonly hashQueue: HashQueue,
    private readonly database: Database,
    private readonly accounts: Accounts,
  ) {}

  /**
   * @param purpose why the wall is crossed, where the account is staff's
   * @throws HashQueueFull when too many are waiting
   */
  take<T>(whose: Whose, purpose: string, work: (account: LockedAccount) => Promise<T>): Promise<T> {
    const inTransaction = () =>
      this.database.inScopeOf(whose.customerId, purpose, async () => work(await this.accounts.lock(whose.accountId)));
    return this.hashQueue.withPlace(inTransaction, whose.accountId);
  }

  /**
   * The same where nobody may be meant: then the same work is done with no account.
   *
   * @param turn of nobody, e.g. the name that was given, in one form: nobody's tries wait for each other as somebody's do
   */
  takeOrNobody<T>(
    whose: Whose | null | undefined,
    purpose: string,
    work: (account: LockedAccount | null) => Promise<T>,
    turn: string,
  ): Promise<T> {
    if (whose) return this.take(whose, purpose, work);
    return this.hashQueue.withPlace(() => this.database.acrossCustomers(purpose, () => work(null)), turn);
  }
}
