import { Inject, Injectable } from '@nestjs/common';
import { Account, Accounts, LockedAccount, Recipients } from '../../accounts';
import { Challenges } from '../../challenges';
import { Managers } from '../../collaborators';
import { Actor } from '../../kernel';
import { Mail, Recipient } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { TextMessages } from '../../sms';
import { ownerChangeAnnouncedLetter } from '../letters/owner-change-announced.letter';
import { OwnerChangeEnd, ownerChangeEndedLetter } from '../letters/owner-change-ended.letter';
import { OwnerChange } from './owner-change';
import { ownerChangeAnnouncedMessage } from '../text-messages/owner-change-announced.text-message';

/**
 * What the customer's side is told: the address on file, the confirmed phone, and those who manage collaborators, for the old contacts may
 * be nobody's any more, or there may be none. In the caller's transaction.
 */
@Injectable()
export class OwnerChangeNotices {
  constructor(
    private readonly challenges: Challenges,
    private readonly accounts: Accounts,
    private readonly managers: Managers,
    private readonly recipients: Recipients,
    private readonly mail: Mail,
    private readonly textMessages: TextMessages,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /** With one link that stops it, the same in every mail and in the text message. */
  async announce(account: LockedAccount, change: OwnerChange, by: Actor): Promise<void> {
    const { id: accountId, customerId, userName } = account;
    const expiresAt = change.expiresAt;
    const { secret } = await this.challenges.issuePlain({ accountId, customerId }, 'owner_change_stop', expiresAt, by);
    const stopLink = `${this.settings.ORIGIN}/stop-owner-change#${secret}`;
    const waitsUntil = change.waitsUntil ?? expiresAt;
    for (const person of [account, ...(await this.othersWhoManage(change))]) {
      const to = await this.recipients.of(person);
      const data = { name: person.displayName, userName, waitsUntil, stopLink };
      if (to) await this.mail.queue(ownerChangeAnnouncedLetter, to, data, by);
    }
    await this.text(account, stopLink, by);
  }

  private async othersWhoManage({ customerId, accountId: principalId }: OwnerChange): Promise<Account[]> {
    const others: Account[] = [];
    for (const { accountId } of await this.managers.whoCanHelp(customerId)) {
      if (accountId !== principalId) others.push(await this.accounts.get(accountId));
    }
    return others;
  }

  async tellStopped(account: Account, by: Actor): Promise<void> {
    const to = await this.recipients.of(account);
    if (to) await this.tellEnd(account, 'stopped', to, by);
  }

  /** @param to the contact before, for the account has another one by now */
  async tellCompleted(account: Account, to: Recipient, by: Actor): Promise<void> {
    await this.tellEnd(account, 'completed', to, by);
  }

  private async tellEnd({ userName }: Account, end: OwnerChangeEnd, to: Recipient, by: Actor): Promise<void> {
    await this.mail.queue(ownerChangeEndedLetter, to, { userName, end }, by);
  }

  private async text(account: Account, stopLink: string, by: Actor): Promise<void> {
    const { id: accountId, customerId, phone: number, phoneConfirmedAt } = account;
    if (number === null || phoneConfirmedAt === null) return;
    const to = { accountId, customerId, number, language: await this.recipients.languageOf(account) };
    const because = await this.textMessages.withheldBecause(number, null);
    // whoever has messages sent to the number must not be able to keep this one away
    const mayGo = because === null || because === 'number_has_had_enough';
    if (mayGo) await this.textMessages.queue(ownerChangeAnnouncedMessage, to, { stopLink }, by, null);
    else await this.textMessages.withhold(ownerChangeAnnouncedMessage, to, because, by, null);
  }
}
