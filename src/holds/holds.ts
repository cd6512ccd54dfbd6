import { Injectable } from '@nestjs/common';
import { Actor, actorId, Clock, newId, Side, sideOf, Subject } from '../kernel';
import { columnsOf, Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { HoldLifted } from './events/hold-lifted.event';
import { HoldPlaced } from './events/hold-placed.event';
import { HOLD_KINDS, HoldKind, holdKindsWhere, Lifter } from './hold-kinds';
import { Hold } from './hold.entity';
import { mayLift } from './may-lift';
import { HoldNotFound, HoldNotLiftable, HoldNotPlaceable } from './holds.errors';

export interface Placement {
  /** the account, or a customer with `accountId: null` */
  readonly on: Subject;
  readonly kind: HoldKind;
  /** told to those who may know: a sentence or a stable code, at most 500 characters */
  readonly reason: string;
  /** default: now */
  readonly startsAt?: Date;
  readonly endsAt?: Date;
  /** What it rests on was made in this very transaction: nothing stands there, and nobody else can place anything. */
  readonly onNew?: boolean | undefined;
}

export type LiftedHold = Pick<Hold, 'id' | 'kind' | 'customerId' | 'accountId'>;

/** What lifts holds, when it is not somebody lifting one by hand. */
export type CompletedAct = Exclude<Lifter, Side | 'placing-side'>;

/** Places and lifts holds, and says which are in force. Every method runs in the caller's transaction. */
@Injectable()
export class Holds {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /**
   * Places a hold. Where the same side already has one of that kind there which starts no later and has not ended, that one stands
   * (of several the first to start), and nothing happens.
   *
   * @throws HoldNotPlaceable when the rules of the kind don't allow this side, this subject or an end
   */
  async place(placement: Placement, by: Actor): Promise<Hold> {
    const rules = HOLD_KINDS[placement.kind];
    const side = sideOf(by);
    const onRightThing = (rules.on === 'account') === (placement.on.accountId !== null);
    const mayEnd = rules.mayEndByItself || placement.endsAt === undefined;
    if (!onRightThing || !mayEnd || !rules.placedBy.some((each) => each === side)) {
      throw new HoldNotPlaceable({ params: { kind: placement.kind } });
    }
    return placement.onNew ? this.insert(placement, side, by) : this.placeOnce(placement, side, by);
  }

  /**
   * Lifts one hold by hand.
   *
   * @param reason told in the account's history
   * @throws HoldNotFound when no such hold on that account is in force or to come
   * @throws HoldNotLiftable when it takes another side, or another act, to lift it
   */
  async lift(accountId: string, holdId: string, reason: string, by: Actor): Promise<void> {
    const hold = await this.database.manager.findOneBy(Hold, { id: holdId, accountId });
    if (!hold || hold.liftedAt || (hold.endsAt && hold.endsAt <= this.clock.now())) throw new HoldNotFound();
    if (!mayLift(hold, sideOf(by))) throw new HoldNotLiftable({ params: { kind: hold.kind } });
    const lifted = await this.liftRows('id = $1', [holdId], reason, by);
    if (lifted.length === 0) throw new HoldNotFound();
  }

  /**
   * Lifts every hold on the account that this act lifts, those that start in the future included, and no other.
   *
   * @param act what was completed, e.g. a new password chosen through a mailed link
   * @returns the holds lifted
   */
  liftBy(act: CompletedAct, accountId: string, reason: string, by: Actor): Promise<LiftedHold[]> {
    return this.liftRows('account_id = $1 and kind = any($2)', [accountId, kindsLiftedBy(act)], reason, by);
  }

  /** The same for the holds that rest on a customer and so on all its accounts, e.g. when its invoices are paid. */
  liftFromCustomerBy(act: CompletedAct, customerId: string, reason: string, by: Actor): Promise<LiftedHold[]> {
    const condition = 'account_id is null and customer_id = $1 and kind = any($2)';
    return this.liftRows(condition, [customerId, kindsLiftedBy(act)], reason, by);
  }

  /** The holds in force now on an account: its own and its customer's, the oldest first. */
  async inForce(account: Subject): Promise<Hold[]> {
    return this.database.prepared<Hold>(
      'holds in force',
      `select ${columnsOf(this.database.manager, Hold, 'hold')}
       from holds hold
       where in_force(hold, $1) and (hold.account_id = $2 or (hold.account_id is null and hold.customer_id = $3))
       order by hold.starts_at, hold.id`,
      [this.clock.now(), account.accountId, account.customerId],
    );
  }

  /** Whether a hold of that kind is in force now on an account, its own or its customer's. */
  async isInForce(kind: HoldKind, { accountId, customerId }: Subject): Promise<boolean> {
    const found = await this.database.prepared(
      'hold in force',
      `select from holds hold
       where in_force(hold, $1) and (hold.account_id = $2 or (hold.account_id is null and hold.customer_id = $3))
         and hold.kind = $4
       limit 1`,
      [this.clock.now(), accountId, customerId, kind],
    );
    return found.length > 0;
  }

  /** The kinds of holds in force now on each of many accounts, the oldest first. Who is held by none isn't in the answer. */
  async kindsInForce(accounts: readonly (Subject & { accountId: string })[]): Promise<ReadonlyMap<string, HoldKind[]>> {
    const rows = await this.database.query<{ id: string; kinds: HoldKind[] }>(
      `select account.id, array_agg(hold.kind order by hold.starts_at, hold.id) as kinds
       from unnest($1::uuid[], $2::uuid[]) account (id, customer_id)
       join holds hold on hold.account_id = account.id or (hold.account_id is null and hold.customer_id = account.customer_id)
       where in_force(hold, $3)
       group by account.id`,
      [accounts.map(({ accountId }) => accountId), accounts.map(({ customerId }) => customerId), this.clock.now()],
    );
    return new Map(rows.map(({ id, kinds }) => [id, kinds]));
  }

  /** Two who place the same hold at once must not both find none: the second waits until the first is done. */
  private async lockSubject(on: Subject): Promise<void> {
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `holds ${on.accountId ?? on.customerId}`,
    ]);
  }

  private async placeOnce(placement: Placement, side: Side, by: Actor): Promise<Hold> {
    await this.lockSubject(placement.on);
    return (await this.standing(placement, side)) ?? this.insert(placement, side, by);
  }

  private async standing({ on, kind, startsAt }: Placement, side: Side): Promise<Hold | undefined> {
    const now = this.clock.now();
    const found = await this.database.manager
      .createQueryBuilder(Hold, 'hold')
      .where('hold.account_id is not distinct from :accountId', { accountId: on.accountId })
      .andWhere('hold.customer_id is not distinct from :customerId', { customerId: on.customerId })
      .andWhere('hold.kind = :kind and hold.placed_side = :side and hold.lifted_at is null', { kind, side })
      .andWhere('hold.starts_at <= :startsAt', { startsAt: startsAt ?? now })
      .andWhere('(hold.ends_at is null or hold.ends_at > :now)', { now })
      .orderBy({ 'hold.startsAt': 'ASC', 'hold.id': 'ASC' })
      .getOne();
    return found ?? undefined;
  }

  private async insert({ on, kind, reason, startsAt, endsAt }: Placement, side: Side, by: Actor): Promise<Hold> {
    const now = this.clock.now();
    const hold = this.database.manager.create(Hold, {
      id: newId(),
      kind,
      customerId: on.customerId,
      accountId: on.accountId,
      placedSide: side,
      placedBy: actorId(by),
      reason,
      placedAt: now,
      startsAt: startsAt ?? now,
      endsAt: endsAt ?? null,
    });
    await this.database.manager.insert(Hold, hold);
    const times = { startsAt: hold.startsAt.toISOString(), endsAt: hold.endsAt?.toISOString() ?? null };
    await this.events.publish(new HoldPlaced(on, by, now, { holdId: hold.id, kind, reason, ...times }));
    return hold;
  }

  private async liftRows(condition: string, parameters: unknown[], reason: string, by: Actor): Promise<LiftedHold[]> {
    const now = this.clock.now();
    const next = parameters.length;
    const lifted = await this.database.query<LiftedHold>(
      `update holds
       set lifted_at = $${next + 1}, lifted_side = $${next + 2}, lifted_by = $${next + 3}, lift_reason = $${next + 4}
       where ${condition} and lifted_at is null and (ends_at is null or ends_at > $${next + 1})
       returning id, kind, customer_id as "customerId", account_id as "accountId"`,
      [...parameters, now, sideOf(by), actorId(by), reason],
    );
    for (const { id, kind, customerId, accountId } of lifted) {
      await this.events.publish(new HoldLifted({ customerId, accountId }, by, now, { holdId: id, kind, reason }));
    }
    return lifted;
  }
}

function kindsLiftedBy(act: CompletedAct): HoldKind[] {
  return holdKindsWhere(({ liftedBy }) => liftedBy.includes(act));
}
