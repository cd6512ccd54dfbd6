import { Injectable } from '@nestjs/common';
import { Account, ActingPerson, customerOf, Reach, Sessions } from '../../accounts';
import { NotActivatedYet } from '../../collaborators';
import { Holds } from '../../holds';
import { Clock } from '../../kernel';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { ForcedResets, ResetPreview } from '../../recovery';
import { PasswordResetByStaff } from '../events/password-reset-by-staff.event';
import { SessionsEndedByStaff } from '../events/sessions-ended-by-staff.event';

/**
 * What staff do to anybody's account beside what the rooms below offer them (holds, links, addresses, second factors). Every method throws
 * AccountNotFound where the account isn't one that they may act on: their own, for one.
 */
@Injectable()
export class StaffActs {
  constructor(
    private readonly reach: Reach,
    private readonly forcedResets: ForcedResets,
    private readonly sessions: Sessions,
    private readonly holds: Holds,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws NotActivatedYet, NoAddressOnFile as the reset itself would */
  previewReset(accountId: string, by: ActingPerson): Promise<ResetPreview> {
    return this.database.inScopeOf(customerOf(by), 'reset by staff foreseen', async () => {
      const account = await this.reach.findManaged(by, accountId);
      await this.requireActivated(account);
      return this.forcedResets.preview(account);
    });
  }

  /**
   * In one step: the password is void, the sessions end, the account is suspended, a link is on its way.
   *
   * @throws NotActivatedYet when there is no password to reset
   * @throws NoAddressOnFile when the link can't be sent
   */
  resetPassword(accountId: string, reason: string, by: ActingPerson): Promise<void> {
    return this.database.inScopeOf(customerOf(by), 'password reset by staff', async () => {
      const account = await this.reach.lockManaged(by, accountId);
      await this.requireActivated(account);
      const { id: holdId } = await this.forcedResets.reset(account, reason, by);
      const { customerId } = account;
      const facts = { holdId, reason };
      await this.events.publish(new PasswordResetByStaff({ accountId, customerId }, by, this.clock.now(), facts));
    });
  }

  /** Signs somebody out everywhere. @returns how many sessions ended; where there was none, nothing has happened */
  endSessions(accountId: string, reason: string, by: ActingPerson): Promise<number> {
    return this.database.inScopeOf(customerOf(by), 'sessions ended by staff', async () => {
      const { customerId } = await this.reach.lockManaged(by, accountId);
      const sessions = await this.sessions.endAll(accountId, 'ended_by_staff', by);
      if (sessions === 0) return 0;
      const facts = { sessions, reason };
      await this.events.publish(new SessionsEndedByStaff({ accountId, customerId }, by, this.clock.now(), facts));
      return sessions;
    });
  }

  private async requireActivated({ id: accountId, customerId }: Account): Promise<void> {
    if (await this.holds.isInForce('awaiting_activation', { accountId, customerId })) throw new NotActivatedYet();
  }
}
