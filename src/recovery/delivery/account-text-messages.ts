import { Injectable } from '@nestjs/common';
import { Reach } from '../../accounts';
import { AccountActor } from '../../kernel';
import { Database, Page } from '../../platform/database';
import { TextMessageList, TextMessageState } from '../../sms';

/** "Where is my code?": what became of the text messages to an account. */
@Injectable()
export class AccountTextMessages {
  constructor(
    private readonly database: Database,
    private readonly reach: Reach,
    private readonly messages: TextMessageList,
  ) {}

  /**
   * For the person, for those who manage the account, and for staff.
   *
   * @param after where the page before ended
   * @throws AccountNotFound for everybody else, and where there is no such account: the answer is the same
   */
  page(viewer: AccountActor, accountId: string, limit: number, after?: string): Promise<Page<TextMessageState>> {
    return this.database.inScopeOf(viewer.customerId, 'text messages shown to staff', async () => {
      const { id } = await this.reach.see(viewer, accountId);
      return this.messages.page(id, limit, after);
    });
  }
}
