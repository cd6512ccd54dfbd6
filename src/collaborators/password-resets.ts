import { Injectable } from '@nestjs/common';
import { Account, Reach } from '../accounts';
import { HoldKind, Holds } from '../holds';
import { Clock } from '../kernel';
import { Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { ForcedResets, PasswordLinks, ResetPreview } from '../recovery';
import { NotActivatedYet, NothingToResend } from './collaborators.errors';
import { LinkResent } from './events/link-resent.event';
import { PasswordResetByManager } from './events/password-reset-by-manager.event';
import { ManagingActor } from './managing-actor';

/** The main job: a manager resets a collaborator, who is suspended until a new password is set. */
@Injectable()
export class PasswordResets {
  constructor(
    private readonly reach: Reach,
    private readonly forcedResets: ForcedResets,
    private readonly holds: Holds,
    private readonly links: PasswordLinks,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotActivatedYet, NoAddressOnFile as the reset itself would
   * @throws AccountNotFound where the account isn't one that the manager manages
   */
  preview(accountId: string, by: ManagingActor): Promise<ResetPreview> {
    return this.database.inCustomer(by.customerId, async () => {
      const account = await this.reach.findManaged(by, accountId);
      await this.requireActivated(account);
      return this.forcedResets.preview(account);
    });
  }

  /**
   * In one step: the password is void, the sessions end, the collaborator is suspended, a link is on its way.
   *
   * @throws NotActivatedYet when there is no password to reset
   * @throws NoAddressOnFile when the link can't be sent
   * @throws AccountNotFound where the account isn't one that the manager manages
   */
  reset(accountId: string, by: ManagingActor): Promise<void> {
    return this.database.inCustomer(by.customerId, async () => {
      const account = await this.reach.lockManaged(by, accountId);
      await this.requireActivated(account);
      const hold = await this.forcedResets.reset(account, 'reset_by_manager', by);
      const subject = { customerId: by.customerId, accountId };
      await this.events.publish(new PasswordResetByManager(subject, by, this.clock.now(), { holdId: hold.id }));
    });
  }

  /**
   * Sends the link that the collaborator is waiting for once more. The older one dies.
   *
   * @throws NothingToResend when nobody is waiting for one
   * @throws AccountNotFound where the account isn't one that the manager manages
   */
  resend(accountId: string, by: ManagingActor): Promise<void> {
    return this.database.inCustomer(by.customerId, async () => {
      const account = await this.reach.lockManaged(by, accountId);
      const waitingFor = await this.whatIsAwaited(account);
      if (waitingFor === 'activation') await this.links.sendActivation(account, by);
      else await this.links.sendResetAgain(account, by);
      const subject = { customerId: by.customerId, accountId };
      await this.events.publish(new LinkResent(subject, by, this.clock.now(), { waitingFor }));
    });
  }

  private async requireActivated(account: Account): Promise<void> {
    if ((await this.kindsInForce(account)).includes('awaiting_activation')) throw new NotActivatedYet();
  }

  private async whatIsAwaited(account: Account): Promise<'activation' | 'new_password'> {
    const kinds = await this.kindsInForce(account);
    if (kinds.includes('awaiting_activation')) return 'activation';
    if (kinds.includes('reset_pending')) return 'new_password';
    throw new NothingToResend();
  }

  private async kindsInForce({ id, customerId }: Account): Promise<HoldKind[]> {
    const holds = await this.holds.inForce({ accountId: id, customerId });
    return holds.map(({ kind }) => kind);
  }
}
