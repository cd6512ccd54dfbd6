import { Injectable } from '@nestjs/common';
import { Account, Accounts } from '../../accounts';
import { Database } from '../../platform/database';
import { AccountStory, StoryPage } from './account-story';
import { StoryKind } from './story';

/** Staff read the story of an account of any customer. */
@Injectable()
export class StoryByStaff {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly story: AccountStory,
  ) {}

  /**
   * @param after where the page before ended
   * @throws AccountNotFound
   */
  page(accountId: string, kind: StoryKind | undefined, limit: number, after?: string): Promise<StoryPage> {
    return this.read(() => this.accounts.get(accountId), kind, limit, after);
  }

  /** The same for the operator at the command line, who knows a user name. @throws AccountNotFound */
  latestOf(userName: string, kind: StoryKind | undefined, limit: number): Promise<StoryPage> {
    return this.read(() => this.accounts.withUserName(userName), kind, limit);
  }

  private read(
    find: () => Promise<Account>,
    kind: StoryKind | undefined,
    limit: number,
    after?: string,
  ): Promise<StoryPage> {
    return this.database.acrossCustomers('story shown to staff', async () =>
      this.story.page(await find(), kind, limit, after),
    );
  }
}
