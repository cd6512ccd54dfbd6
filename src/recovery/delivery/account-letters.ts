import { Injectable } from '@nestjs/common';
import { Reach } from '../../accounts';
import { AccountActor } from '../../kernel';
import { LetterList, LetterState } from '../../mail';
import { Database, Page } from '../../platform/database';

/** "Where is my mail?": what became of the letters to an account. */
@Injectable()
export class AccountLetters {
  constructor(
    private readonly database: Database,
    private readonly reach: Reach,
    private readonly letters: LetterList,
  ) {}

  /**
   * For the person, for those who manage the account, and for staff.
   *
   * @param after where the page before ended
   * @throws AccountNotFound for everybody else, and where there is no such account: the answer is the same
   */
  page(viewer: AccountActor, accountId: string, limit: number, after?: string): Promise<Page<LetterState>> {
    return this.database.inScopeOf(viewer.customerId, 'letters shown to staff', async () => {
      const { id } = await this.reach.see(viewer, accountId);
      return this.letters.page(id, limit, after);
    });
  }
}
