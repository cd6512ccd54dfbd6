import { Injectable } from '@nestjs/common';
import { AccountSearch, FoundAccount } from '../../accounts';
import { Actor, actorId, Clock } from '../../kernel';
import { Database, Page } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { AccountsSearched } from '../events/accounts-searched.event';

/** Staff look for an account by whatever somebody who asks for help can tell. That they did is written down. */
@Injectable()
export class SearchByStaff {
  constructor(
    private readonly database: Database,
    private readonly search: AccountSearch,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /**
   * @param text at most 100 characters
   * @param after where the page before ended
   */
  page(text: string, limit: number, after: string | undefined, by: Actor): Promise<Page<FoundAccount>> {
    return this.database.acrossCustomers('search by staff', async () => {
      const found = await this.search.page(text, limit, after);
      const searcher = { customerId: null, accountId: actorId(by) };
      await this.events.publish(new AccountsSearched(searcher, by, this.clock.now(), { asked: text }));
      return found;
    });
  }
}
