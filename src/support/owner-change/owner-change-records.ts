import { Inject, Injectable } from '@nestjs/common';
import { NewPerson } from '../../accounts';
import { Actor, actorId, after, Clock, DAY, HOUR, newId } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import { containing, isNamed, Named, withNames } from '../named-requests';
import {
  changeColumnsAt,
  isReadyAt,
  isUnderWayAt,
  OwnerChange,
  OwnerChangeState,
  ownerChangeStateAt,
} from './owner-change';

export interface NewOwnerChange {
  readonly customerId: string;
  readonly accountId: string;
  readonly newPerson: NewPerson;
  readonly reason: string;
  readonly documents: string;
}

export interface OwnerChangeFilter {
  readonly state: OwnerChangeState | null;
  readonly customerId: string | null;
  /** part of a user name, a person's or a customer's name */
  readonly search?: string | undefined;
}

/** A change, whose it is, and who of staff is concerned. */
export interface ListedOwnerChange extends OwnerChange, Named {
  readonly requestedByName: string | null;
  readonly approvedByName: string | null;
}

const UNDER_WAY: readonly (OwnerChangeState | null)[] = ['awaiting_approval', 'waiting', 'ready'];

/** Within so long it must be agreed on; and, once the time to stop it is over, completed. */
const LIFE = 7 * DAY;

/** How owner changes are written down. Each step is one conditional statement, so of two at once one wins. In the caller's transaction. */
@Injectable()
export class OwnerChangeRecords {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /** @returns null where one is under way; the caller holds the lock of the account */
  async open(given: NewOwnerChange, by: Actor): Promise<OwnerChange | null> {
    const { customerId, accountId, newPerson, reason, documents } = given;
    const now = this.clock.now();
    await this.database.query(
      `update owner_changes set replaced_at = $2
       where account_id = $1 and stopped_at is null and completed_at is null and replaced_at is null and expires_at <= $2`,
      [accountId, now],
    );
    return this.one(
      `insert into owner_changes (id, customer_id, account_id, display_name, email, reason, documents, requested_at,
                                  requested_by, expires_at)
       values ($2, $3, $4, $5, $6, $7, $8, $1, $9, $10)
       on conflict (account_id) where stopped_at is null and completed_at is null and replaced_at is null do nothing
       returning ${changeColumnsAt('$1')}`,
      [
        now,
        newId(),
        customerId,
        accountId,
        newPerson.displayName,
        newPerson.email,
        reason,
        documents,
        actorId(by),
        after(now, LIFE),
      ],
    );
  }

  find(id: string): Promise<OwnerChange | null> {
    return this.one(`select ${changeColumnsAt('$1')} from owner_changes where id = $2`, [this.clock.now(), id]);
  }

  /** A second member of staff agrees. @returns null where the state, or who it is, doesn't allow it */
  approve(id: string, by: Actor): Promise<OwnerChange | null> {
    const now = this.clock.now();
    const waitsUntil = after(now, this.settings.OWNER_CHANGE_WAITING_HOURS * HOUR);
    return this.one(
      `update owner_changes
       set approved_at = $1, approved_by = $3, waits_until = $4, expires_at = $5
       where id = $2 and approved_at is null and ${isUnderWayAt('$1')} and requested_by is distinct from $3::uuid
       returning ${changeColumnsAt('$1')}`,
      [now, id, actorId(by), waitsUntil, after(waitsUntil, LIFE)],
    );
  }

  /** As long as nobody has completed it. @returns null where there is nothing to stop any more */
  stop(
    which: 'id' | 'account_id',
    value: string,
    by: 'contact' | 'staff',
    reason: string,
  ): Promise<OwnerChange | null> {
    return this.one(
      `update owner_changes set stopped_at = $1, stopped_by = $3, stop_reason = $4
       where ${which} = $2 and ${isUnderWayAt('$1')}
       returning ${changeColumnsAt('$1')}`,
      [this.clock.now(), value, by, reason],
    );
  }

  /** The one that can be completed now. */
  ready(accountId: string): Promise<OwnerChange | null> {
    return this.one(`select ${changeColumnsAt('$1')} from owner_changes where account_id = $2 and ${isReadyAt('$1')}`, [
      this.clock.now(),
      accountId,
    ]);
  }

  /** @returns null where it was stopped, or may not be completed yet */
  complete(accountId: string): Promise<OwnerChange | null> {
    return this.one(
      `update owner_changes set completed_at = $1 where account_id = $2 and ${isReadyAt('$1')}
       returning ${changeColumnsAt('$1')}`,
      [this.clock.now(), accountId],
    );
  }

  /** Those that can be completed, and whose new person has no link yet. */
  waitingForLink(): Promise<OwnerChange[]> {
    return this.database.query<OwnerChange>(
      `select ${changeColumnsAt('$1')} from owner_changes where link_sent_at is null and ${isReadyAt('$1')} order by id`,
      [this.clock.now()],
    );
  }

  /** @returns whether it is this one that sends the link */
  async noteLinkSent(id: string): Promise<boolean> {
    const noted = await this.one(
      `update owner_changes set link_sent_at = $1 where id = $2 and link_sent_at is null and ${isReadyAt('$1')}
       returning ${changeColumnsAt('$1')}`,
      [this.clock.now(), id],
    );
    return noted !== null;
  }

  /** The newest first. @param after where the page before ended */
  async page(filter: OwnerChangeFilter, limit: number, after?: string): Promise<Page<ListedOwnerChange>> {
    const { state, customerId, search } = filter;
    const position = after === undefined ? null : decodePosition(after, ['id'])[0];
    const changes = `
      select ${changeColumnsAt('$1')} from owner_changes
      where ($2::text is null or ${ownerChangeStateAt('$1')} = $2) and ($3::uuid is null or customer_id = $3)
        and ($4::uuid is null or id < $4) and ${UNDER_WAY.includes(state) ? isUnderWayAt('$1') : 'true'}`;
    const rows = await this.database.query<ListedOwnerChange>(
      `${withNames(changes, ['requestedBy', 'approvedBy'])} where ${isNamed('$6')} order by request.id desc limit $5`,
      [this.clock.now(), state, customerId, position, limit + 1, containing(search)],
    );
    return pageOf(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
  }

  private async one(statement: string, values: readonly unknown[]): Promise<OwnerChange | null> {
    const [row] = await this.database.query<OwnerChange>(statement, values);
    return row ?? null;
  }
}
