import { Injectable } from '@nestjs/common';
import { Clock, Side } from '../kernel';
import { Database, Moment, newestFirst, Stretch, stretchValues } from '../platform/database';
import { HoldKind } from './hold-kinds';

/** Begun: by the clock, some time after it was placed. Ended: by the clock as well. */
export const HOLD_TURNS = ['placed', 'begun', 'lifted', 'ended'] as const;
export type HoldTurn = (typeof HOLD_TURNS)[number];

export interface HoldTold {
  readonly turn: HoldTurn;
  readonly hold: HoldKind;
  /** later than the moment where it was placed for a day to come */
  readonly startsAt: Date;
  /** whose act it was; null: nobody's, it was time */
  readonly side: Side | null;
  /** the account that acted; null where none did */
  readonly by: string | null;
  readonly reason: string | null;
}

type Row = HoldTold & { readonly id: string; readonly at: Date };

/** Lifted before it came to that. */
const NEVER = (moment: string) => `hold.lifted_at <= ${moment}`;

const SQL = `
  select told.id, told.at, told.turn, hold.kind as hold, hold.starts_at as "startsAt", told.side, told.by, told.reason
  from holds hold
  cross join lateral (values
    (hold.id || ' placed', hold.placed_at, 'placed', hold.placed_side, hold.placed_by, hold.reason),
    (hold.id || ' begun', case when hold.starts_at > hold.placed_at and hold.starts_at <= $3 and ${NEVER('hold.starts_at')} is not true
      then hold.starts_at end, 'begun', null, null, hold.reason),
    (hold.id || ' lifted', hold.lifted_at, 'lifted', hold.lifted_side, hold.lifted_by, hold.lift_reason),
    (hold.id || ' ended', case when hold.ends_at <= $3 and ${NEVER('hold.ends_at')} is not true then hold.ends_at end, 'ended', null, null, null)
  ) told (id, at, turn, side, by, reason)
  where (hold.account_id = $1 or (hold.account_id is null and hold.customer_id = $2)) and told.at is not null
    ${newestFirst('told.at', 'told.id', 4)}`;

/** What became of the holds on an account and on its customer. In the caller's transaction. */
@Injectable()
export class HoldMoments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async before(stretch: Stretch): Promise<Moment<'hold', HoldTold>[]> {
    const { accountId, customerId } = stretch;
    const values = [accountId, customerId, this.clock.now(), ...stretchValues(stretch)];
    const rows = await this.database.query<Row>(SQL, values);
    return rows.map(({ id, at, ...what }) => ({ id, at, kind: 'hold', what }));
  }
}
