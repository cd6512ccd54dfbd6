import { Injectable } from '@nestjs/common';
import { Database, decodePosition, Page, pageOf } from '../platform/database';
import { stateOf, TextMessageState } from './text-message-state';
import { TextMessage } from './text-message.entity';

/** The text messages that were written, and what became of them, as far as the caller's transaction sees them. */
@Injectable()
export class TextMessageList {
  constructor(private readonly database: Database) {}

  /**
   * The messages to an account, the newest first.
   *
   * @param after where the page before ended
   */
  async page(accountId: string, limit: number, after?: string): Promise<Page<TextMessageState>> {
    const last = after === undefined ? null : decodePosition(after, ['id'])[0];
    const messages = await this.database.manager
      .createQueryBuilder(TextMessage, 'message')
      .where('message.account_id = :accountId', { accountId })
      .andWhere(
        `(cast(:last as uuid) is null
          or (message.queued_at, message.id) < (select shown.queued_at, shown.id from text_messages shown where shown.id = :last))`,
        { last },
      )
      .orderBy('message.queuedAt', 'DESC')
      .addOrderBy('message.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    return pageOf(messages, limit, ({ id }) => [id], stateOf);
  }
}
