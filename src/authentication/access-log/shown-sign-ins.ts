import { Injectable } from '@nestjs/common';
import { Reach } from '../../accounts';
import { AccountActor } from '../../kernel';
import { Database, Page } from '../../platform/database';
import { AccessLog } from './access-log';
import { SignInEntry } from './sign-in-entry';

/** Who looks into the access log of an account. */
@Injectable()
export class ShownSignIns {
  constructor(
    private readonly database: Database,
    private readonly reach: Reach,
    private readonly accessLog: AccessLog,
  ) {}

  /**
   * For the person, for those who manage the account, and for staff.
   *
   * @param after where the page before ended
   * @throws AccountNotFound for everybody else, and where there is no such account: the answer is the same
   */
  page(viewer: AccountActor, accountId: string, limit: number, after?: string): Promise<Page<SignInEntry>> {
    return this.database.inScopeOf(viewer.customerId, 'sign-ins shown to staff', async () => {
      const { id } = await this.reach.see(viewer, accountId);
      return this.accessLog.page(id, limit, after);
    });
  }
}
