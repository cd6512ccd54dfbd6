import { Injectable } from '@nestjs/common';
import { Actor, actorId, Clock, newId, sideOf } from '../kernel';
import { Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { HoldLifted } from './events/hold-lifted.event';
import { HoldPlaced } from './events/hold-placed.event';
import { HoldKind } from './hold-kinds';

/** Which holds are meant: those of a kind that the service has placed for one reason. */
export interface Scheduled {
  readonly kind: HoldKind;
  readonly reason: string;
}

/** From when on an account is to be held; null: no longer, nor in future. */
export interface MovedStart {
  readonly accountId: string;
  readonly startsAt: Date | null;
}

/** A hold that has not started yet. */
export interface HoldToCome {
  readonly id: string;
  readonly customerId: string | null;
  readonly accountId: string;
  readonly startsAt: Date;
}

/** A hold on a customer that stands: from when on. */
export interface CustomerHold {
  readonly customerId: string;
  readonly startsAt: Date;
}

interface MovedHold {
  readonly id: string;
  readonly accountId: string;
  /** null: this one was lifted; else it was placed */
  readonly startsAt: Date | null;
}

/** The holds that the service has placed to start one day. Every method runs in the caller's transaction. */
@Injectable()
export class HoldSchedule {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** When the hold that stands on each of these accounts starts or has started; an account that isn't in the answer has none. */
  async starts({ kind, reason }: Scheduled, accountIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const rows = await this.database.query<{ accountId: string; startsAt: Date }>(
      `select account_id as "accountId", min(starts_at) as "startsAt"
       from holds
       where account_id = any($1) and kind = $2 and reason = $3 and placed_side = 'system' and lifted_at is null
       group by account_id`,
      [accountIds, kind, reason],
    );
    return new Map(rows.map(({ accountId, startsAt }) => [accountId, startsAt]));
  }

  /** The same of the holds that rest on customers, and so on all their accounts. */
  async startsOnCustomers(
    { kind, reason }: Scheduled,
    customerIds: readonly string[],
  ): Promise<ReadonlyMap<string, Date>> {
    const rows = await this.database.query<{ customerId: string; startsAt: Date }>(
      `select customer_id as "customerId", min(starts_at) as "startsAt"
       from holds
       where customer_id = any($1) and account_id is null and kind = $2 and reason = $3 and placed_side = 'system' and lifted_at is null
       group by customer_id`,
      [customerIds, kind, reason],
    );
    return new Map(rows.map(({ customerId, startsAt }) => [customerId, startsAt]));
  }

  /** The customers on which such a hold stands that starts within that time, or has started within it. */
  async customersHeldFrom({ kind, reason }: Scheduled, earliest: Date, latest: Date): Promise<CustomerHold[]> {
    return this.database.query<CustomerHold>(
      `select customer_id as "customerId", min(starts_at) as "startsAt"
       from holds
       where kind = $1 and reason = $2 and placed_side = 'system' and account_id is null and lifted_at is null
         and starts_at between $3 and $4
       group by customer_id`,
      [kind, reason, earliest, latest],
    );
  }

  /**
   * Moves the holds of many accounts of one customer, in one statement: what stands there is lifted, and a new hold starts at the
   * other moment. So the history tells both. Who else changes these holds must wait: the caller sees to that.
   *
   * @param why the holds that stood there were lifted
   */
  async move(
    scheduled: Scheduled,
    moves: readonly MovedStart[],
    customerId: string,
    why: string,
    by: Actor,
  ): Promise<void> {
    const { kind, reason } = scheduled;
    const now = this.clock.now();
    const moved = await this.database.query<MovedHold>(
      `with move as (
         select * from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) as move (hold_id, account_id, starts_at)
       ), lifted as (
         update holds
         set lifted_at = $4, lifted_side = $5, lifted_by = $6, lift_reason = $7
         from move
         where holds.account_id = move.account_id and kind = $8 and reason = $9 and placed_side = 'system' and lifted_at is null
         returning holds.id, holds.account_id
       ), placed as (
         insert into holds (id, kind, customer_id, account_id, placed_side, placed_by, reason, placed_at, starts_at)
         select hold_id, $8, $10, account_id, $5, $6, $9, $4, starts_at from move where starts_at is not null
         returning id, account_id, starts_at
       )
       select id, account_id as "accountId", null::timestamptz as "startsAt" from lifted
       union all
       select id, account_id, starts_at from placed`,
      [
        moves.map(() => newId()),
        moves.map(({ accountId }) => accountId),
        moves.map(({ startsAt }) => startsAt),
        now,
        sideOf(by),
        actorId(by),
        why,
        kind,
        reason,
        customerId,
      ],
    );
    for (const { id: holdId, accountId, startsAt } of moved) {
      const on = { customerId, accountId };
      await this.events.publish(
        startsAt === null
          ? new HoldLifted(on, by, now, { holdId, kind, reason: why })
          : new HoldPlaced(on, by, now, { holdId, kind, reason, startsAt: startsAt.toISOString(), endsAt: null }),
      );
    }
  }

  /** The holds that stand so far and are still to start, until that moment; the earliest first. @param accountId only on this one */
  async toCome({ kind, reason }: Scheduled, until: Date, accountId: string | null = null): Promise<HoldToCome[]> {
    return this.database.query<HoldToCome>(
      `select id, customer_id as "customerId", account_id as "accountId", starts_at as "startsAt"
       from holds
       where kind = $1 and reason = $2 and placed_side = 'system' and lifted_at is null and starts_at > $3 and starts_at <= $4
         and ($5::uuid is null or account_id = $5)
       order by starts_at, id`,
      [kind, reason, this.clock.now(), until, accountId],
    );
  }
}
