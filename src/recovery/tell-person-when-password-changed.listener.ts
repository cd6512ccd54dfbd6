import { Inject, Injectable } from '@nestjs/common';
import { Accounts, Customers, PasswordChanged } from '../accounts';
import { Mail } from '../mail';
import { RunningSettings, SETTINGS } from '../platform/config';
import { InTransaction, Listener } from '../platform/events';
import { passwordChangedLetter } from './letters/password-changed.letter';
import { MailPrograms } from './mail-programs.port';
import { recipientOf } from './recipient';

/** Whoever has an address on file is told, so that a change by somebody else doesn't go unnoticed. */
@Injectable()
@InTransaction(PasswordChanged)
export class TellPersonWhenPasswordChanged implements Listener<PasswordChanged> {
  constructor(
    private readonly accounts: Accounts,
    private readonly customers: Customers,
    private readonly mailPrograms: MailPrograms,
    private readonly mail: Mail,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  async hear({ subject, facts, occurredAt, actor }: PasswordChanged): Promise<void> {
    if (subject.accountId === null) return;
    const account = await this.accounts.get(subject.accountId);
    const customer = account.customerId === null ? null : await this.customers.get(account.customerId);
    const recipient = recipientOf(account, customer, this.settings.LANGUAGE);
    if (!recipient) return;
    await this.mail.queue(
      passwordChangedLetter,
      recipient,
      {
        name: account.displayName,
        userName: account.userName,
        signInLink: `${this.settings.ORIGIN}/`,
        changedAt: occurredAt,
        isFirst: facts.how === 'first-password',
        usesMailPrograms: facts.how !== 'first-password' && (await this.mailPrograms.mayBeUsedBy(account.id)),
      },
      actor,
    );
  }
}
