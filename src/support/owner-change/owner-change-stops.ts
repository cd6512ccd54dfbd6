import { Injectable } from '@nestjs/common';
import { Accounts } from '../../accounts';
import { Challenge, Challenges } from '../../challenges';
import { Actor } from '../../kernel';
import { Database } from '../../platform/database';
import { OwnerChangeRecords } from './owner-change-records';
import { OwnerChangeNotPossible } from './owner-change.errors';
import { OwnerChanges } from './owner-changes';

/** Whoever has the old contacts doesn't agree. */
@Injectable()
export class OwnerChangeStops {
  constructor(
    private readonly challenges: Challenges,
    private readonly accounts: Accounts,
    private readonly records: OwnerChangeRecords,
    private readonly changes: OwnerChanges,
    private readonly database: Database,
  ) {}

  /**
   * Whose account a link is about. Changes nothing.
   *
   * @throws DomainError that says why the link no longer works
   */
  async open(secret: string): Promise<{ userName: string; expiresAt: Date }> {
    const challenge = await this.live(secret);
    return this.inScopeOf(challenge, async () => {
      const { userName } = await this.accounts.get(challenge.accountId);
      return { userName, expiresAt: challenge.expiresAt };
    });
  }

  /**
   * @throws DomainError that says why the link no longer works
   * @throws OwnerChangeNotPossible when it is too late
   */
  async stop(secret: string, by: Actor): Promise<{ userName: string }> {
    const challenge = await this.live(secret);
    return this.inScopeOf(challenge, async () => {
      const account = await this.accounts.lock(challenge.accountId);
      await this.challenges.redeem('owner_change_stop', secret, by);
      const change = await this.records.stop('account_id', account.id, 'contact', 'stopped_by_link');
      if (!change) throw new OwnerChangeNotPossible();
      await this.changes.afterStop(account, change, by);
      return { userName: account.userName };
    });
  }

  private async live(secret: string): Promise<Challenge> {
    const challenge = await this.challenges.find('owner_change_stop', secret);
    this.challenges.requireLive(challenge);
    return challenge;
  }

  private inScopeOf<T>({ customerId }: Challenge, work: () => Promise<T>): Promise<T> {
    return this.database.inScopeOf(customerId, 'owner change stopped', work);
  }
}
