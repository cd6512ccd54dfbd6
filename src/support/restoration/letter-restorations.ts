import { Injectable } from '@nestjs/common';
import {
  AccountNotFound,
  ActingPerson,
  HasAnAddress,
  hasReachableAddress,
  LockedAccount,
  parseEmailAddress,
  Reach,
  ReplacedAddresses,
  requireParsed,
} from '../../accounts';
import { Challenges } from '../../challenges';
import { Holds } from '../../holds';
import { actorId, Clock, DomainError } from '../../kernel';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { ForcedResets, PasswordLinks } from '../../recovery';
import { IdentityChecks } from '../identity-checks/identity-checks';
import { AddressConfirmations } from './address-confirmations';
import { CredentialRestoration } from './credential-restoration';
import { RestorationBegun } from '../events/restoration-begun.event';
import { RestorationDone } from '../events/restoration-done.event';
import { RestorationStopped } from '../events/restoration-stopped.event';
import { RestorationFees } from './restoration-fees';
import { RestorationRecords } from './restoration-records';
import { AddressNotConfirmed, RestorationClosed, RestorationNotFound, SecondPersonNeeded } from './restoration.errors';
import { AskedRestoration } from './restorations';

/** The other way: the person names a new address, confirms it, and when a second member of staff agrees a link goes there. */
@Injectable()
export class LetterRestorations {
  constructor(
    private readonly identityChecks: IdentityChecks,
    private readonly reach: Reach,
    private readonly records: RestorationRecords,
    private readonly confirmations: AddressConfirmations,
    private readonly challenges: Challenges,
    private readonly replacedAddresses: ReplacedAddresses,
    private readonly holds: Holds,
    private readonly forcedResets: ForcedResets,
    private readonly links: PasswordLinks,
    private readonly fees: RestorationFees,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins one, in the place of another that is under way. Nothing changes about the account yet.
   *
   * @throws IdentityCheckRequired
   * @throws HasAnAddress when a link can be mailed without all this
   * @throws MalformedIdentifier when it can't be an address
   * @throws AccountNotFound where the account isn't a customer's, or one that they may act on
   */
  begin(
    accountId: string,
    { reason, fee }: AskedRestoration,
    email: string,
    by: ActingPerson,
  ): Promise<CredentialRestoration> {
    const { value } = requireParsed('email', parseEmailAddress(email));
    return this.database.acrossCustomers('restoration begun by staff', async () => {
      const identityCheckId = await this.identityChecks.requireRecent(accountId, by);
      const account = await this.lockUnreachable(accountId, by);
      if (account.customerId === null) throw new AccountNotFound();
      const whose = { accountId, customerId: account.customerId };
      const asked = { ...whose, way: 'letter', reason, identityCheckId, fee, email: value } as const;
      const restoration = await this.records.write(asked, by);
      const facts = { restorationId: restoration.id, reason, identityCheckId };
      await this.events.publish(new RestorationBegun(whose, by, this.clock.now(), facts));
      await this.confirmations.ask(account, value, by);
      return restoration;
    });
  }

  /**
   * The address becomes the account's, the old password is void, and a link goes there. Never by whoever has begun it.
   *
   * @throws SecondPersonNeeded, AddressNotConfirmed, RestorationClosed, RestorationNotFound
   */
  approve(restorationId: string, by: ActingPerson): Promise<CredentialRestoration> {
    return this.database.acrossCustomers('restoration approved by staff', async () => {
      const { accountId, email, reason, way, identityCheckId } = await this.find(restorationId);
      const account = await this.lockUnreachable(accountId, by);
      if (!(await this.records.approve(restorationId, by)) || email === null)
        throw await this.refusal(restorationId, by);
      await this.replacedAddresses.replace(account, email, 'credentials_restored', by);
      await this.sendLink(account, reason, by);
      const restoration = await this.find(restorationId);
      await this.fees.charge(restoration, by);
      const facts = { restorationId, way, reason, identityCheckId };
      const { customerId } = account;
      await this.events.publish(new RestorationDone({ accountId, customerId }, by, this.clock.now(), facts));
      return restoration;
    });
  }

  /**
   * The credentials stay as they are. The link that confirms the new address dies; nobody is told, for nothing has changed.
   *
   * @throws RestorationClosed, RestorationNotFound
   */
  stop(restorationId: string, reason: string, by: ActingPerson): Promise<CredentialRestoration> {
    return this.database.acrossCustomers('restoration stopped by staff', async () => {
      const { accountId } = await this.find(restorationId);
      const { customerId } = await this.reach.lockManaged(by, accountId);
      if (!(await this.records.stop(restorationId, reason, by))) throw await this.closed(restorationId);
      await this.challenges.cancelOf(accountId, 'address_confirmation', by);
      const facts = { restorationId, reason };
      await this.events.publish(new RestorationStopped({ accountId, customerId }, by, this.clock.now(), facts));
      return this.find(restorationId);
    });
  }

  private async sendLink(account: LockedAccount, reason: string, by: ActingPerson): Promise<void> {
    const whose = { accountId: account.id, customerId: account.customerId };
    if (await this.holds.isInForce('awaiting_activation', whose)) await this.links.sendActivation(account, by);
    else await this.forcedResets.reset(account, reason, by);
  }

  private async lockUnreachable(accountId: string, by: ActingPerson): Promise<LockedAccount> {
    const account = await this.reach.lockManaged(by, accountId);
    if (hasReachableAddress(account)) throw new HasAnAddress();
    return account;
  }

  private async find(restorationId: string): Promise<CredentialRestoration> {
    const restoration = await this.records.find(restorationId);
    if (!restoration) throw new RestorationNotFound();
    return restoration;
  }

  /** Why a restoration can't be approved. */
  private async refusal(restorationId: string, by: ActingPerson): Promise<DomainError> {
    const { state, begunBy } = await this.find(restorationId);
    if (state === 'awaiting_confirmation') return new AddressNotConfirmed();
    if (state === 'awaiting_approval' && begunBy === actorId(by)) return new SecondPersonNeeded();
    return this.closed(restorationId);
  }

  private async closed(restorationId: string): Promise<RestorationClosed> {
    const { state } = await this.find(restorationId);
    return new RestorationClosed({ extensions: { state } });
  }
}
