import { Injectable } from '@nestjs/common';
import { Account, Accounts, collaboratorUserName, Customers, LockedAccount, MalformedIdentifier } from '../accounts';
import { Holds } from '../holds';
import { Actor, Clock } from '../kernel';
import { Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { Language } from '../platform/i18n';
import { PasswordLinks } from '../recovery';
import { PlanLimitReached } from './collaborators.errors';
import { CollaboratorInvited } from './events/collaborator-invited.event';
import { PermissionChange } from './permissions/permission-change';
import { AskedPermission, PermissionGrants, writtenGrant } from './permissions/permission-grants';

export interface Invitation {
  /** the part before the slash: `anna` of `anna/acme` */
  readonly chosenName: string;
  readonly displayName: string;
  readonly email: string;
  readonly language?: Language | undefined;
  readonly permissions: readonly AskedPermission[];
}

export interface InvitedCollaborator {
  readonly account: Account;
  readonly change: PermissionChange;
}

/** Brings new collaborators in. */
@Injectable()
export class Invitations {
  constructor(
    private readonly customers: Customers,
    private readonly accounts: Accounts,
    private readonly holds: Holds,
    private readonly grants: PermissionGrants,
    private readonly links: PasswordLinks,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Creates a collaborator who awaits activation, and mails the link. All of it or nothing.
   *
   * @throws MalformedIdentifier naming the field
   * @throws UserNameTaken
   * @throws PlanLimitReached
   * @throws whatever {@link PermissionGrants.change} refuses
   */
  invite(customerId: string, invitation: Invitation, by: Actor): Promise<InvitedCollaborator> {
    return this.database.inCustomer(customerId, async () => {
      const account = await this.create(customerId, invitation, by);
      const subject = { customerId, accountId: account.id };
      await this.holds.place({ on: subject, kind: 'awaiting_activation', reason: 'created' }, by);
      const fields = { grant: 'permissions', revoke: '' };
      const change = await this.grants.change({ id: account.id, customerId }, invitation.permissions, [], by, fields);
      await this.links.sendActivation(account, by);
      const permissions = change.granted.map(writtenGrant);
      await this.events.publish(new CollaboratorInvited(subject, by, this.clock.now(), { permissions }));
      return { account, change };
    });
  }

  /** The customer is locked over the count, so that of two invited at once the plan's last place goes to one. */
  private async create(
    customerId: string,
    { chosenName, displayName, email, language }: Invitation,
    by: Actor,
  ): Promise<LockedAccount> {
    const customer = await this.customers.lock(customerId);
    await this.requirePlace(customerId, customer.collaboratorLimit);
    const principal = await this.accounts.get(customer.principalId);
    const userName = collaboratorUserName(chosenName, principal.userName);
    if (!userName.ok)
      throw new MalformedIdentifier({ fields: [{ field: 'chosenName', code: `identifier_${userName.fault}` }] });
    const account = await this.accounts.create(
      { customerId, role: 'collaborator', userName: userName.value, displayName, email, language },
      by,
    );
    return this.accounts.lock(account.id);
  }

  private async requirePlace(customerId: string, limit: number | null): Promise<void> {
    if (limit === null || (await this.accounts.countCollaborators(customerId)) < limit) return;
    throw new PlanLimitReached({ params: { limit }, extensions: { limit } });
  }
}
