import { Inject, Injectable } from '@nestjs/common';
import { Account, LockedAccount, Recipients } from '../../accounts';
import { Challenges } from '../../challenges';
import { Actor } from '../../kernel';
import { Mail, Recipient } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { TextMessages } from '../../sms';
import { ownerChangeAnnouncedLetter } from '../letters/owner-change-announced.letter';
import { OwnerChangeEnd, ownerChangeEndedLetter } from '../letters/owner-change-ended.letter';
import { OwnerChange } from './owner-change';
import { ownerChangeAnnouncedMessage } from '../text-messages/owner-change-announced.text-message';

/** What the old contacts are told: the address on file, and the confirmed phone. In the caller's transaction. */
@Injectable()
export class OwnerChangeNotices {
  constructor(
    private readonly challenges: Challenges,
    private readonly recipients: Recipients,
    private readonly mail: Mail,
    private readonly textMessages: TextMessages,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /** With one link that stops it, the same in the mail and in the text message. */
  async announce(account: LockedAccount, change: OwnerChange, by: Actor): Promise<void> {
    const { id: accountId, customerId, displayName: name, userName } = account;
    const expiresAt = change.expiresAt;
    const { secret } = await this.challenges.issuePlain({ accountId, customerId }, 'owner_change_stop', expiresAt, by);
    const stopLink = `${this.settings.ORIGIN}/stop-owner-change#${secret}`;
    const waitsUntil = change.waitsUntil ?? expiresAt;
    const to = await this.recipients.of(account);
    if (to) await this.mail.queue(ownerChangeAnnouncedLetter, to, { name, userName, waitsUntil, stopLink }, by);
    await this.text(account, stopLink, by);
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
