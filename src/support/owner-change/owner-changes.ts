import { Inject, Injectable } from '@nestjs/common';
import {
  ActingPerson,
  Customers,
  LockedAccount,
  NewPerson,
  parseEmailAddress,
  Reach,
  requireParsed,
} from '../../accounts';
import { Challenges } from '../../challenges';
import { Actor, actorId, Clock, DomainError } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database, Page } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { SecondPersonNeeded } from '../restoration/restoration.errors';
import { OwnerChangeApproved } from '../events/owner-change-approved.event';
import { OwnerChangeRequested } from '../events/owner-change-requested.event';
import { OwnerChangeStopped } from '../events/owner-change-stopped.event';
import { OwnerChange } from './owner-change';
import { OwnerChangeNotices } from './owner-change-notices';
import { ListedOwnerChange, OwnerChangeFilter, OwnerChangeRecords } from './owner-change-records';
import { OwnerChangeNotFound, OwnerChangeNotPossible, OwnerChangePending } from './owner-change.errors';

export interface AskedOwnerChange {
  readonly newPerson: NewPerson;
  readonly reason: string;
  /** which documents staff have seen */
  readonly documents: string;
}

export interface OwnerChangePage extends Page<ListedOwnerChange> {
  /** so long the old contacts can stop one that is approved now */
  readonly waitingHours: number;
}

/** The principal is gone: two members of staff give the account to another person, after a time in which the old contacts can stop it. */
@Injectable()
export class OwnerChanges {
  constructor(
    private readonly customers: Customers,
    private readonly reach: Reach,
    private readonly records: OwnerChangeRecords,
    private readonly notices: OwnerChangeNotices,
    private readonly challenges: Challenges,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * Nothing changes yet, and nobody outside is told.
   *
   * @throws MalformedIdentifier when the address can't be one
   * @throws OwnerChangePending
   * @throws AccountNotFound where there is no such customer
   */
  request(customerId: string, asked: AskedOwnerChange, by: ActingPerson): Promise<OwnerChange> {
    const { newPerson, reason, documents } = asked;
    const { value: email } = requireParsed('newPerson.email', parseEmailAddress(newPerson.email));
    return this.database.acrossCustomers('owner change requested by staff', async () => {
      const { id: accountId } = await this.reach.lockManaged(by, (await this.customers.get(customerId)).principalId);
      const given = { customerId, accountId, newPerson: { ...newPerson, email }, reason, documents };
      const change = await this.records.open(given, by);
      if (!change) throw new OwnerChangePending();
      const facts = { changeId: change.id, reason };
      await this.events.publish(new OwnerChangeRequested({ customerId, accountId }, by, this.clock.now(), facts));
      return change;
    });
  }

  /**
   * From now on whoever has the old contacts, who are told, can stop it for a while. Never by whoever has requested it.
   *
   * @throws SecondPersonNeeded, OwnerChangeNotPossible, OwnerChangeNotFound
   */
  approve(changeId: string, by: ActingPerson): Promise<OwnerChange> {
    return this.database.acrossCustomers('owner change approved by staff', async () => {
      const account = await this.lockAccountOf(changeId, by);
      const change = await this.records.approve(changeId, by);
      if (!change) throw await this.refusal(changeId, by);
      const { customerId, accountId, reason } = change;
      const facts = { changeId, reason, waitsUntil: change.waitsUntil?.toISOString() ?? '' };
      await this.events.publish(new OwnerChangeApproved({ customerId, accountId }, by, this.clock.now(), facts));
      await this.notices.announce(account, change, by);
      return change;
    });
  }

  /** @throws OwnerChangeNotPossible, OwnerChangeNotFound */
  stop(changeId: string, reason: string, by: ActingPerson): Promise<OwnerChange> {
    return this.database.acrossCustomers('owner change stopped by staff', async () => {
      const account = await this.lockAccountOf(changeId, by);
      const change = await this.records.stop('id', changeId, 'staff', reason);
      if (!change) throw await this.refusal(changeId, by);
      await this.afterStop(account, change, by);
      return change;
    });
  }

  /** What follows, whoever has stopped it. In the caller's transaction. */
  async afterStop(account: LockedAccount, change: OwnerChange, by: Actor): Promise<void> {
    const { id: changeId, customerId, accountId, stoppedBy, stopReason } = change;
    await this.challenges.cancelOf(accountId, 'owner_change', by);
    await this.challenges.cancelOf(accountId, 'owner_change_stop', by);
    const facts = { changeId, stoppedBy: stoppedBy ?? '', reason: stopReason ?? '' };
    await this.events.publish(new OwnerChangeStopped({ customerId, accountId }, by, this.clock.now(), facts));
    if (change.approvedAt !== null) await this.notices.tellStopped(account, by);
  }

  /** The newest first. */
  page(filter: OwnerChangeFilter, limit: number, after?: string): Promise<OwnerChangePage> {
    return this.database.acrossCustomers('owner changes shown to staff', async () => ({
      ...(await this.records.page(filter, limit, after)),
      waitingHours: this.settings.OWNER_CHANGE_WAITING_HOURS,
    }));
  }

  private async lockAccountOf(changeId: string, by: ActingPerson): Promise<LockedAccount> {
    return this.reach.lockManaged(by, (await this.find(changeId)).accountId);
  }

  private async find(changeId: string): Promise<OwnerChange> {
    const change = await this.records.find(changeId);
    if (!change) throw new OwnerChangeNotFound();
    return change;
  }

  /** Why a step could not be taken. */
  private async refusal(changeId: string, by: ActingPerson): Promise<DomainError> {
    const { state, requestedBy } = await this.find(changeId);
    if (state === 'awaiting_approval' && requestedBy === actorId(by)) return new SecondPersonNeeded();
    return new OwnerChangeNotPossible({ extensions: { state } });
  }
}
