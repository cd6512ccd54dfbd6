import { Injectable } from '@nestjs/common';
import { Database, sentSinceIn, UndeliveredStretch, undeliveredValues, whereUndelivered } from '../platform/database';
import { LetterRecord, LetterState, stateOf } from './letter-state';

/** A letter that has not arrived. */
export interface UndeliveredLetter extends LetterState {
  /** null where the address is nobody's */
  readonly accountId: string | null;
  /** anybody could have asked for it */
  readonly onRequest: boolean;
  /** when a later letter of this kind to the same account went out; null: none has */
  readonly sentSince: Date | null;
}

type Row = LetterRecord & Pick<UndeliveredLetter, 'accountId' | 'onRequest' | 'sentSince'>;

/** The letters that have not arrived, of all customers. In the caller's transaction, in the platform scope. */
@Injectable()
export class UndeliveredLetters {
  constructor(private readonly database: Database) {}

  async stretch(asked: UndeliveredStretch): Promise<UndeliveredLetter[]> {
    const rows = await this.database.query<Row>(
      `select message.id, message.kind, message.address, message.queued_at as "queuedAt", message.sent_at as "sentAt",
              message.failed_at as "failedAt", message.attempts, message.server_answer as "serverAnswer",
              message.account_id as "accountId", message.on_request as "onRequest",
              ${sentSinceIn('letters')}
       from letters message ${whereUndelivered(asked)}`,
      undeliveredValues(asked),
    );
    return rows.map((row) => {
      const { accountId, onRequest, sentSince } = row;
      return { ...stateOf(row), accountId, onRequest, sentSince };
    });
  }
}
