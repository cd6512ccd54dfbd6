import { Injectable } from '@nestjs/common';
import { Database, Moment, newestFirst, Stretch, stretchValues } from '../platform/database';
import { LetterRecord, LetterState, stateOf } from './letter-state';

/** The letters to an account, each at the moment at which it was written. In the caller's transaction. */
@Injectable()
export class LetterMoments {
  constructor(private readonly database: Database) {}

  async before(stretch: Stretch): Promise<Moment<'letter', LetterState>[]> {
    const letters = await this.database.query<LetterRecord>(
      `select id, kind, address, queued_at as "queuedAt", sent_at as "sentAt", failed_at as "failedAt", attempts,
              server_answer as "serverAnswer"
       from letters
       where account_id = $1 ${newestFirst('queued_at', 'id::text', 2)}`,
      [stretch.accountId, ...stretchValues(stretch)],
    );
    return letters.map((letter) => ({ id: letter.id, at: letter.queuedAt, kind: 'letter', what: stateOf(letter) }));
  }
}
