import { Injectable } from '@nestjs/common';
import { AccountNotFound, AccountTurns, ActingPerson, OneTimePassword, OneTimePasswords, Reach } from '../../accounts';
import { Clock } from '../../kernel';
import { Database, Page } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { IdentityChecks } from '../identity-checks/identity-checks';
import { CredentialRestoration, RestorationFee } from './credential-restoration';
import { RestorationDone } from '../events/restoration-done.event';
import { RestorationFees } from './restoration-fees';
import { ListedRestoration, RestorationFilter, RestorationRecords } from './restoration-records';
import { SecondPersonNeeded } from './restoration.errors';

export interface AskedRestoration {
  /** told in the history, and to the customer with the fee */
  readonly reason: string;
  /** null: it costs nothing */
  readonly fee: RestorationFee | null;
}

export interface RestoredByPassword {
  readonly restoration: CredentialRestoration;
  readonly given: OneTimePassword;
}

/** Staff restore the initial credentials where there is no address: a one-time password, told to the person at once. */
@Injectable()
export class Restorations {
  constructor(
    private readonly identityChecks: IdentityChecks,
    private readonly reach: Reach,
    private readonly turns: AccountTurns,
    private readonly oneTimePasswords: OneTimePasswords,
    private readonly records: RestorationRecords,
    private readonly fees: RestorationFees,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws IdentityCheckRequired
   * @throws SecondPersonNeeded where staff have blocked the address: whoever may do both could let themselves in, and nobody would be told
   * @throws HasAnAddress, NeedsALink as {@link OneTimePasswords.give}
   * @throws AccountNotFound where the account isn't a customer's, or one that they may act on
   * @throws HashQueueFull when too many are signing in
   */
  async byOneTimePassword(
    accountId: string,
    { reason, fee }: AskedRestoration,
    by: ActingPerson,
  ): Promise<RestoredByPassword> {
    const identityCheckId = await this.identityChecks.requireRecent(accountId, by);
    const whose = { accountId, customerId: await this.customerOf(accountId, by) };
    return this.turns.take(whose, 'credentials restored by staff', async () => {
      const account = await this.reach.lockManaged(by, accountId);
      if (account.emailBlockedAt !== null && by.kind === 'account') throw new SecondPersonNeeded();
      const given = await this.oneTimePasswords.give(account, reason, by);
      const asked = { ...whose, way: 'one_time_password', reason, identityCheckId, fee, email: null } as const;
      const restoration = await this.records.write(asked, by);
      await this.fees.charge(restoration, by);
      const facts = { restorationId: restoration.id, way: restoration.way, reason, identityCheckId };
      await this.events.publish(new RestorationDone(whose, by, this.clock.now(), facts));
      return { restoration, given };
    });
  }

  /** The newest first. */
  page(filter: RestorationFilter, limit: number, after?: string): Promise<Page<ListedRestoration>> {
    return this.database.acrossCustomers('restorations shown to staff', () => this.records.page(filter, limit, after));
  }

  private customerOf(accountId: string, by: ActingPerson): Promise<string> {
    return this.database.acrossCustomers('account found by staff', async () => {
      const { customerId } = await this.reach.findManaged(by, accountId);
      if (customerId === null) throw new AccountNotFound();
      return customerId;
    });
  }
}
