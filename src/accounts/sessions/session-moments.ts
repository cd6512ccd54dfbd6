import { Injectable } from '@nestjs/common';
import { Clock, SessionRestriction } from '../../kernel';
import { Database, Moment, newestFirst, Stretch, stretchValues } from '../../platform/database';

export interface SessionTold {
  readonly restrictedTo: SessionRestriction | null;
  /** null: it lives */
  readonly endedAt: Date | null;
  /** null: it lives, or nobody has gone on with it */
  readonly endedBecause: string | null;
  readonly address: string | null;
  readonly userAgent: string | null;
}

type Row = SessionTold & { readonly id: string; readonly at: Date };

/** The sessions of an account, each at the moment at which it began. In the caller's transaction. */
@Injectable()
export class SessionMoments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async before(stretch: Stretch): Promise<Moment<'session', SessionTold>[]> {
    const rows = await this.database.query<Row>(
      `select id, started_at as at, restricted_to as "restrictedTo", address, user_agent as "userAgent",
              coalesce(ended_at, case when least(idle_after, expires_at) <= $2 then least(idle_after, expires_at) end) as "endedAt",
              ended_because as "endedBecause"
       from sessions
       where account_id = $1 ${newestFirst('started_at', 'id::text', 3)}`,
      [stretch.accountId, this.clock.now(), ...stretchValues(stretch)],
    );
    return rows.map(({ id, at, ...what }) => ({ id, at, kind: 'session', what }));
  }
}
