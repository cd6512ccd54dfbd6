import { Injectable } from '@nestjs/common';
import { Database, sentSinceIn, UndeliveredStretch, undeliveredValues, whereUndelivered } from '../platform/database';
import { stateOf, TextMessageRecord, TextMessageState } from './text-message-state';

/** A text message that has not arrived. */
export interface UndeliveredTextMessage extends TextMessageState {
  readonly accountId: string;
  /** when a later message of this kind to the same account went out; null: none has */
  readonly sentSince: Date | null;
}

type Row = TextMessageRecord & Pick<UndeliveredTextMessage, 'accountId' | 'sentSince'>;

/** The text messages that have not arrived, of all customers. In the caller's transaction, in the platform scope. */
@Injectable()
export class UndeliveredTextMessages {
  constructor(private readonly database: Database) {}

  async stretch(asked: UndeliveredStretch): Promise<UndeliveredTextMessage[]> {
    const rows = await this.database.query<Row>(
      `select message.id, message.kind, message.number, message.queued_at as "queuedAt", message.sent_at as "sentAt",
              message.failed_at as "failedAt", message.attempts, message.gateway_answer as "gatewayAnswer",
              message.withheld_because as "withheldBecause", message.account_id as "accountId",
              ${sentSinceIn('text_messages')}
       from text_messages message ${whereUndelivered(asked)}`,
      undeliveredValues(asked),
    );
    return rows.map((row) => {
      const { accountId, sentSince } = row;
      return { ...stateOf(row), accountId, sentSince };
    });
  }
}
