import { Inject, Injectable } from '@nestjs/common';
import { Accounts, NotMeLinks, PasswordChanged, Recipients } from '../accounts';
import { Mail } from '../mail';
import { RunningSettings, SETTINGS } from '../platform/config';
import { InTransaction, Listener } from '../platform/events';
import { passwordChangedLetter } from './letters/password-changed.letter';
import { MailPrograms } from './mail-programs.port';

/** Whoever has an address on file is told, so that a change by somebody else doesn't go unnoticed. */
@Injectable()
@InTransaction(PasswordChanged)
export class TellPersonWhenPasswordChanged implements Listener<PasswordChanged> {
  constructor(
    private readonly accounts: Accounts,
    private readonly recipients: Recipients,
    private readonly notMeLinks: NotMeLinks,
    private readonly mailPrograms: MailPrograms,
    private readonly mail: Mail,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  async hear({ subject, facts, occurredAt, actor }: PasswordChanged): Promise<void> {
    if (subject.accountId === null) return;
    const account = await this.accounts.get(subject.accountId);
    const recipient = await this.recipients.of(account);
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
        usesMailPrograms:
          facts.how !== 'first-password' && (await this.mailPrograms.mailboxesOf(account.id)).length > 0,
        notMeLink: await this.notMeLinks.issue(account, actor),
      },
      actor,
    );
  }
}
