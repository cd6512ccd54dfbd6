import { Injectable } from '@nestjs/common';
import { Facts } from '../kernel';
import { Database, Moment, newestFirst, Stretch, stretchValues } from '../platform/database';
import { WrittenActor } from './audit-entry';

/** Something that somebody did, as it stands in the chain: who, what, from where, and with what facts. */
export interface ActTold {
  readonly name: string;
  readonly actor: WrittenActor;
  readonly from: { readonly address?: string; readonly userAgent?: string };
  readonly facts: Facts;
}

/**
 * What the rooms that keep it tell in other words. The partial index `audit_entries_story` leaves out these same names: whoever
 * changes them makes another one.
 */
const TOLD_ELSEWHERE = [
  'accounts.session-started',
  'accounts.sign-in-refused',
  'challenges.issued',
  'holds.lifted',
  'holds.placed',
  'mail.letter-failed',
  'mail.letter-sent',
  'sms.text-message-failed',
  'sms.text-message-sent',
];

const SQL = `
  select id, at, body
  from (
    select entry.body::json ->> 'id' as id, entry.occurred_at as at, entry.body
    from audit_entries entry
    where entry.account_id = $1 and entry.name <> all ('{${TOLD_ELSEWHERE.join(',')}}')
  ) act
  where true ${newestFirst('at', 'id', 2)}`;

/** What was done to an account, and by it, as far as no other room tells it. In the caller's transaction. */
@Injectable()
export class ActMoments {
  constructor(private readonly database: Database) {}

  async before(stretch: Stretch): Promise<Moment<'act', ActTold>[]> {
    const rows = await this.database.query<{ id: string; at: Date; body: string }>(SQL, [
      stretch.accountId,
      ...stretchValues(stretch),
    ]);
    return rows.map(({ id, at, body }) => {
      const { name, actor, from, facts } = JSON.parse(body) as ActTold;
      return { id, at, kind: 'act', what: { name, actor, from, facts } };
    });
  }
}
