import { Injectable } from '@nestjs/common';
import {
  Account,
  Accounts,
  AccountTurns,
  LockedAccount,
  maskPhoneNumber,
  NotMeLinks,
  PhoneNumbers,
  Recipients,
} from '../../accounts';
import { ShortCodes } from '../../challenges';
import { AccountActor, Clock } from '../../kernel';
import { Mail } from '../../mail';
import { Database } from '../../platform/database';
import { networkOf } from '../../platform/rate-limits';
import { TextMessages } from '../../sms';
import { phoneChangedLetter } from '../letters/phone-changed.letter';
import { CodeRefused, PhoneNotReachable, TooManyTextMessages } from '../recovery.errors';
import { phoneConfirmationMessage } from '../text-messages/phone-confirmation.text-message';

export type OwnPhoneNumber = Pick<Account, 'phone' | 'phoneConfirmedAt'>;

/** A person's own phone number: it counts once they have typed the code that was sent there. Until then an earlier one stays. */
@Injectable()
export class OwnPhone {
  constructor(
    private readonly accounts: Accounts,
    private readonly phoneNumbers: PhoneNumbers,
    private readonly shortCodes: ShortCodes,
    private readonly textMessages: TextMessages,
    private readonly mail: Mail,
    private readonly recipients: Recipients,
    private readonly notMeLinks: NotMeLinks,
    private readonly turns: AccountTurns,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  read(by: AccountActor): Promise<OwnPhoneNumber> {
    return this.database.inScopeOf(by.customerId, 'own phone of staff', () => this.accounts.get(by.accountId));
  }

  /**
   * Sends a code to the number.
   *
   * @param number E.164
   * @throws PhoneNotReachable when no messages are sent there
   * @throws TooManyTextMessages when the number, the network or the day has had enough
   */
  sendCode(number: string, by: AccountActor): Promise<void> {
    return this.withLocked(by, async (account) => {
      const made = await this.shortCodes.make('phone_confirmation');
      const askedFrom = networkOf(by.origin.address);
      const because = await this.textMessages.withheldBecause(number, askedFrom);
      if (because === 'no_gateway' || because === 'country_not_served') throw new PhoneNotReachable();
      if (because !== null) throw new TooManyTextMessages();
      const { id: accountId, customerId } = account;
      const { code } = await this.shortCodes.issue({ accountId, customerId }, made, by, number);
      const to = { accountId, customerId, number, language: await this.recipients.languageOf(account) };
      await this.textMessages.queue(phoneConfirmationMessage, to, { code }, by, askedFrom);
    });
  }

  /** @throws CodeRefused for a code that is wrong, old, replaced, or tried too often */
  async confirm(code: string, by: AccountActor): Promise<void> {
    const isConfirmed = await this.withLocked(by, async (account) => {
      const challenge = await this.shortCodes.prove(account.id, 'phone_confirmation', code, by);
      if (!challenge?.target || !(await this.shortCodes.redeem(challenge, by))) return false;
      await this.phoneNumbers.confirm(account, challenge.target, by);
      await this.tellPerson(account, challenge.target, by);
      return true;
    });
    if (!isConfirmed) throw new CodeRefused();
  }

  /** Where there is no number, nothing happens. */
  remove(by: AccountActor): Promise<void> {
    return this.withLocked(by, async (account) => {
      if (account.phone === null) return;
      await this.phoneNumbers.remove(account, 'own_wish', by);
      await this.tellPerson(account, null, by);
    });
  }

  private withLocked<T>(by: AccountActor, work: (account: LockedAccount) => Promise<T>): Promise<T> {
    return this.turns.take(by, 'own phone of staff', work);
  }

  private async tellPerson(account: LockedAccount, number: string | null, by: AccountActor): Promise<void> {
    const to = await this.recipients.of(account);
    if (!to) return;
    const { displayName: name, userName } = account;
    const phone = number === null ? null : maskPhoneNumber(number);
    const notMeLink = await this.notMeLinks.issue(account, by);
    await this.mail.queue(
      phoneChangedLetter,
      to,
      { name, userName, phone, changedAt: this.clock.now(), notMeLink },
      by,
    );
  }
}
