import { Inject, Injectable } from '@nestjs/common';
import { HoldKind, Holds } from '../../holds';
import { StaffRight } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';

/** The right without which nobody decides requests, or looks after one. */
export const DECIDES: StaffRight = 'decide_reactivations';

/** Whoever can't sign in for long looks after nothing. */
const AWAY: readonly HoldKind[] = ['awaiting_activation', 'disabled'];

/** A member of staff to whom a request can be handed. */
export interface Decider {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
}

/** Who of staff may decide requests. */
@Injectable()
export class ReactivationDeciders {
  constructor(
    private readonly database: Database,
    private readonly holds: Holds,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /** By user name. A page may be short, and another follow. @param after where the page before ended */
  page(limit: number, after?: string): Promise<Page<Decider>> {
    const position = after === undefined ? null : decodePosition(after, ['text'])[0];
    return this.database.acrossCustomers('staff shown to staff', async () => {
      const rows = await this.database.query<Decider & { readonly key: string }>(
        `select account.id, account.user_name as "userName", account.display_name as "displayName", account.user_name_key as key
         from accounts account
         where account.customer_id is null and account.role = any($1) and account.deactivated_at is null
           and ($2::text is null or account.user_name_key > $2)
         order by account.user_name_key
         limit $3`,
        [this.roles(), position, limit + 1],
      );
      const page = pageOf(
        rows,
        limit,
        ({ key }) => [key],
        ({ key: _, ...decider }) => decider,
      );
      return { items: await this.present(page.items), next: page.next };
    });
  }

  private async present(deciders: readonly Decider[]): Promise<Decider[]> {
    const held = await this.holds.kindsInForce(deciders.map(({ id: accountId }) => ({ accountId, customerId: null })));
    return deciders.filter(({ id }) => !held.get(id)?.some((kind) => AWAY.includes(kind)));
  }

  private roles(): readonly string[] {
    return this.settings.SUPPORT_RIGHTS.includes(DECIDES) ? ['administrator', 'support'] : ['administrator'];
  }
}
