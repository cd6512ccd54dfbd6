import { Inject, Injectable } from '@nestjs/common';
import { Accounts, ActingPerson, Reach } from '../../accounts';
import { AccountActor, after, Clock, MINUTE, newId } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { IdentityCheck, IdentityCheckMethod } from './identity-check';
import { IdentityChecked } from '../events/identity-checked.event';
import { IdentityCheckRequired } from './identity-checks.errors';

export interface IdentityCheckPage extends Page<IdentityCheck> {
  /** so long one that is recorded now counts */
  readonly countsForMinutes: number;
}

type WrittenCheck = Omit<IdentityCheck, 'countsUntil'>;

const COLUMNS = 'id, account_id as "accountId", checked_by as "checkedBy", method, note, checked_at as "checkedAt"';

/** How staff found out who asks for help; without it they don't help anybody in. */
@Injectable()
export class IdentityChecks {
  constructor(
    private readonly reach: Reach,
    private readonly accounts: Accounts,
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * @param note what was asked, shown or said; read by staff only
   * @throws AccountNotFound where the account isn't one that they may act on
   */
  record(accountId: string, method: IdentityCheckMethod, note: string, by: AccountActor): Promise<IdentityCheck> {
    return this.database.acrossCustomers('identity checked by staff', async () => {
      const { customerId } = await this.reach.findManaged(by, accountId);
      const check = { id: newId(), accountId, checkedBy: by.accountId, method, note, checkedAt: this.clock.now() };
      await this.database.query(
        `insert into identity_checks (id, customer_id, account_id, checked_by, method, note, checked_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [check.id, customerId, accountId, check.checkedBy, method, note, check.checkedAt],
      );
      const facts = { checkId: check.id, method };
      await this.events.publish(new IdentityChecked({ accountId, customerId }, by, check.checkedAt, facts));
      return this.complete(check);
    });
  }

  /** Of an account, the newest first. @throws AccountNotFound */
  page(accountId: string, limit: number, after?: string): Promise<IdentityCheckPage> {
    const position = after === undefined ? null : decodePosition(after, ['id'])[0];
    return this.database.acrossCustomers('identity checks shown to staff', async () => {
      await this.accounts.get(accountId);
      const rows = await this.database.query<WrittenCheck>(
        `select ${COLUMNS}
         from identity_checks
         where account_id = $1 and ($2::uuid is null or id < $2)
         order by id desc
         limit $3`,
        [accountId, position, limit + 1],
      );
      const page = pageOf(
        rows,
        limit,
        ({ id }) => [id],
        (row) => this.complete(row),
      );
      return { ...page, countsForMinutes: this.settings.IDENTITY_CHECK_MINUTES };
    });
  }

  /**
   * Lets on only who has checked, not long ago, that it is the person of the account who asks. The operator at the command line answers
   * for it with the reason that they give.
   *
   * @returns the id of the check; null: by the operator, without one
   * @throws IdentityCheckRequired
   */
  requireRecent(accountId: string, by: ActingPerson): Promise<string | null> {
    if (by.kind === 'system') return Promise.resolve(null);
    return this.database.acrossCustomers('identity check looked for', async () => {
      const minutes = this.settings.IDENTITY_CHECK_MINUTES;
      const [check] = await this.database.query<{ id: string }>(
        `select id from identity_checks
         where account_id = $1 and checked_by = $2 and checked_at > $3
         order by id desc
         limit 1`,
        [accountId, by.accountId, after(this.clock.now(), -minutes * MINUTE)],
      );
      if (!check) throw new IdentityCheckRequired({ params: { minutes } });
      return check.id;
    });
  }

  private complete(check: WrittenCheck): IdentityCheck {
    return { ...check, countsUntil: after(check.checkedAt, this.settings.IDENTITY_CHECK_MINUTES * MINUTE) };
  }
}
