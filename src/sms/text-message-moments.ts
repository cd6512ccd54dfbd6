import { Injectable } from '@nestjs/common';
import { Database, Moment, newestFirst, Stretch, stretchValues } from '../platform/database';
import { stateOf, TextMessageRecord, TextMessageState } from './text-message-state';

/** The text messages to an account, each at the moment at which it was written. In the caller's transaction. */
@Injectable()
export class TextMessageMoments {
  constructor(private readonly database: Database) {}

  async before(stretch: Stretch): Promise<Moment<'text_message', TextMessageState>[]> {
    const messages = await this.database.query<TextMessageRecord>(
      `select id, kind, number, queued_at as "queuedAt", sent_at as "sentAt", failed_at as "failedAt", attempts,
              gateway_answer as "gatewayAnswer", withheld_because as "withheldBecause"
       from text_messages
       where account_id = $1 ${newestFirst('queued_at', 'id::text', 2)}`,
      [stretch.accountId, ...stretchValues(stretch)],
    );
    return messages.map((message) => ({
      id: message.id,
      at: message.queuedAt,
      kind: 'text_message',
      what: stateOf(message),
    }));
  }
}
