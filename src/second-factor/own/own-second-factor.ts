import { Inject, Injectable } from '@nestjs/common';
import QRCode from 'qrcode';
import { Account, Accounts, Customers, hasReachableAddress, LockedAccount, Sessions } from '../../accounts';
import { AccountActor, Clock, isStaffRole } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { inGroups } from '../../platform/crypto';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { Authenticators } from '../authenticator/authenticators';
import { totpUri } from '../authenticator/one-time-passwords';
import { ChangeNotices } from '../change-notices';
import { RememberedDevices } from '../devices/remembered-devices';
import { AuthenticatorAdded } from '../events/authenticator-added.event';
import { AuthenticatorRemoved } from '../events/authenticator-removed.event';
import { MailedCodesChosen } from '../events/mailed-codes-chosen.event';
import { MailedCodesGivenUp } from '../events/mailed-codes-given-up.event';
import { RecoveryCodesMade } from '../events/recovery-codes-made.event';
import { FactorDemand, FactorDemands } from '../proofs/factor-demands';
import { MailedCodeChoices } from '../proofs/mailed-code-choices';
import { RecoveryCodes } from '../recovery-codes/recovery-codes';
import { FactorCodeWrong, NoAddressForCodes, SecondFactorSwitchedOff } from '../second-factor.errors';

/** How somebody stands with their second factor. */
export interface OwnFactors {
  readonly demand: FactorDemand;
  readonly authenticatorSince: Date | null;
  readonly mailedCodesSince: Date | null;
  readonly unusedRecoveryCodes: number;
}

/** What an app needs to be set up. It is told once. */
export interface NewAuthenticator {
  /** base32 */
  readonly secret: string;
  readonly uri: string;
  /** of the {@link uri}, as a data: address */
  readonly qrCode: string;
}

/** What people do with their own second factor. */
@Injectable()
export class OwnSecondFactor {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly customers: Customers,
    private readonly demands: FactorDemands,
    private readonly authenticators: Authenticators,
    private readonly mailedCodeChoices: MailedCodeChoices,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly devices: RememberedDevices,
    private readonly notices: ChangeNotices,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  read(by: AccountActor): Promise<OwnFactors> {
    return this.inScopeOf(by, async () => ({
      demand: await this.demands.on(await this.accounts.get(by.accountId)),
      authenticatorSince: await this.authenticators.activeSince(by.accountId),
      mailedCodesSince: await this.mailedCodeChoices.since(by.accountId),
      unusedRecoveryCodes: await this.recoveryCodes.countUnused(by.accountId),
    }));
  }

  /**
   * Begins to set an app up: it counts once a code of it was given. Until then an earlier one stays.
   *
   * @throws SecondFactorSwitchedOff where the customer's policy wants none
   */
  async beginAuthenticator(by: AccountActor): Promise<NewAuthenticator> {
    const { secret, uri } = await this.withLocked(by, async (account) => {
      await this.requireSwitchedOn(account);
      const secret = await this.authenticators.begin(account);
      return { secret, uri: totpUri(secret, new URL(this.settings.ORIGIN).hostname, account.userName) };
    });
    const picture = await QRCode.toString(uri, { type: 'svg' });
    return { secret, uri, qrCode: `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}` };
  }

  /**
   * From now on the app is asked for. What was remembered of devices before is forgotten.
   *
   * @throws FactorCodeWrong also where none was begun within the hour
   */
  confirmAuthenticator(code: string, by: AccountActor): Promise<void> {
    return this.withLocked(by, async (account) => {
      const replaced = await this.authenticators.isActive(account.id);
      if (!(await this.authenticators.confirm(account, code))) throw new FactorCodeWrong();
      await this.devices.forgetAll(account.id);
      await this.events.publish(new AuthenticatorAdded(subjectOf(account), by, this.clock.now(), { replaced }));
      await this.notices.tell(account, { what: 'authenticator_added' }, by);
    });
  }

  /** Where there is none, nothing happens. */
  removeAuthenticator(by: AccountActor): Promise<void> {
    return this.withLocked(by, async (account) => {
      if (!(await this.authenticators.remove(account.id))) return;
      await this.events.publish(new AuthenticatorRemoved(subjectOf(account), by, this.clock.now(), OWN_WISH));
      await this.notices.tell(account, { what: 'authenticator_removed' }, by);
    });
  }

  /**
   * From now on a code is mailed and asked for, unless there is an app. What was remembered of devices before is forgotten.
   *
   * @throws SecondFactorSwitchedOff as for an app
   * @throws NoAddressForCodes where none is on file, or no letter arrives there
   */
  chooseMailedCodes(by: AccountActor): Promise<void> {
    return this.withLocked(by, async (account) => {
      await this.requireSwitchedOn(account);
      if (!hasReachableAddress(account)) throw new NoAddressForCodes();
      if (!(await this.mailedCodeChoices.make(account))) return;
      await this.devices.forgetAll(account.id);
      await this.events.publish(new MailedCodesChosen(subjectOf(account), by, this.clock.now(), OWN_WISH));
      await this.notices.tell(account, { what: 'mailed_codes_chosen' }, by);
    });
  }

  /** Where they weren't chosen, nothing happens. */
  giveUpMailedCodes(by: AccountActor): Promise<void> {
    return this.withLocked(by, async (account) => {
      if (!(await this.mailedCodeChoices.takeBack(account.id))) return;
      await this.events.publish(new MailedCodesGivenUp(subjectOf(account), by, this.clock.now(), OWN_WISH));
      await this.notices.tell(account, { what: 'mailed_codes_given_up' }, by);
    });
  }

  /** New codes on paper, as they are shown once; the older ones stop working. @throws SecondFactorSwitchedOff as for an app */
  makeRecoveryCodes(by: AccountActor): Promise<string[]> {
    return this.withLocked(by, async (account) => {
      await this.requireSwitchedOn(account);
      const codes = await this.recoveryCodes.make(account);
      const facts = { count: codes.length };
      await this.events.publish(new RecoveryCodesMade(subjectOf(account), by, this.clock.now(), facts));
      await this.notices.tell(account, { what: 'recovery_codes_made' }, by);
      return codes.map(inGroups);
    });
  }

  private async requireSwitchedOn(account: Account): Promise<void> {
    const { secondFactor } = await this.customers.policyFor(account);
    if (secondFactor === 'off' && !isStaffRole(account.role)) throw new SecondFactorSwitchedOff();
  }

  private withLocked<T>(by: AccountActor, work: (account: LockedAccount) => Promise<T>): Promise<T> {
    return this.inScopeOf(by, async () => {
      const account = await this.accounts.lock(by.accountId);
      // else a stranger who is thrown out at this moment would make themselves a way back in
      await this.sessions.requireRunning(by.sessionId);
      return work(account);
    });
  }

  private inScopeOf<T>({ customerId }: AccountActor, work: () => Promise<T>): Promise<T> {
    return this.database.inScopeOf(customerId, 'own second factor of staff', work);
  }
}

const OWN_WISH = { reason: 'own_wish' };
const subjectOf = ({ id, customerId }: Account) => ({ accountId: id, customerId });
