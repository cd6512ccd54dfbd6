import { Injectable } from '@nestjs/common';
import { Accounts, LockedAccount, Reach } from '../accounts';
import { Challenges } from '../challenges';
import { Holds } from '../holds';
import { Clock } from '../kernel';
import { Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { ChangedMeanwhile } from '../platform/http';
import { PasswordLinks } from '../recovery';
import { AddressIsTheirOwn, NotACollaborator } from './collaborators.errors';
import { PermissionsChanged } from './events/permissions-changed.event';
import { ActingForCustomer } from './managing-actor';
import { PermissionChange } from './permissions/permission-change';
import { AskedPermission, PermissionGrants, writtenGrant } from './permissions/permission-grants';

/** What managers change about a collaborator, or the operator in their place; where two may be editing, each says which version they saw. */
@Injectable()
export class CollaboratorChanges {
  constructor(
    private readonly reach: Reach,
    private readonly accounts: Accounts,
    private readonly holds: Holds,
    private readonly challenges: Challenges,
    private readonly grants: PermissionGrants,
    private readonly links: PasswordLinks,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @param reason given by the operator, who acts in the managers' place
   * @returns what really changed, with all that came along, and the new version
   * @throws ChangedMeanwhile when somebody else was faster
   * @throws whatever {@link PermissionGrants.change} refuses
   */
  changePermissions(
    accountId: string,
    version: number,
    grant: readonly AskedPermission[],
    revoke: readonly AskedPermission[],
    by: ActingForCustomer,
    reason: string | null = null,
  ): Promise<{ change: PermissionChange; version: number }> {
    return this.editing(accountId, version, by, async (account) => {
      const change = await this.grants.change({ id: account.id, customerId: by.customerId }, grant, revoke, by);
      if (change.granted.length + change.revoked.length === 0) return { change, version };
      const facts = { granted: change.granted.map(writtenGrant), revoked: change.revoked.map(writtenGrant), reason };
      await this.events.publish(
        new PermissionsChanged({ customerId: by.customerId, accountId }, by, this.clock.now(), facts),
      );
      return { change, version: await this.accounts.bumpVersion(account) };
    });
  }

  /**
   * Corrects the address of a collaborator who has not activated the account: the old link dies, a new one goes to the new address.
   *
   * @param reason given by the operator, who acts in the managers' place
   * @throws AddressIsTheirOwn after activation
   * @throws ChangedMeanwhile when somebody else was faster
   * @throws MalformedIdentifier when it can't be an address
   */
  correctAddress(
    accountId: string,
    version: number,
    email: string,
    by: ActingForCustomer,
    reason?: string,
  ): Promise<void> {
    return this.editing(accountId, version, by, async (account) => {
      const isActivated = !(await this.holds.isInForce('awaiting_activation', {
        accountId,
        customerId: by.customerId,
      }));
      if (isActivated) throw new AddressIsTheirOwn();
      await this.challenges.cancelAll(accountId, by);
      await this.accounts.correctAddress(account, email, by, reason);
      await this.links.sendActivation(account, by);
    });
  }

  /** Ends the account for good: its user name becomes free, its history stays. */
  deactivate(accountId: string, reason: string, by: ActingForCustomer): Promise<void> {
    return this.database.inCustomer(by.customerId, async () => {
      await this.accounts.deactivate(await this.lock(accountId, by), reason, by);
    });
  }

  private editing<T>(
    accountId: string,
    version: number,
    by: ActingForCustomer,
    edit: (account: LockedAccount) => Promise<T>,
  ): Promise<T> {
    return this.database.inCustomer(by.customerId, async () => {
      const account = await this.lock(accountId, by);
      if (account.version !== version) throw new ChangedMeanwhile({ extensions: { version: account.version } });
      return edit(account);
    });
  }

  private async lock(accountId: string, by: ActingForCustomer): Promise<LockedAccount> {
    const account = await this.reach.lockManaged(by, accountId);
    if (account.role !== 'collaborator') throw new NotACollaborator();
    return account;
  }
}
