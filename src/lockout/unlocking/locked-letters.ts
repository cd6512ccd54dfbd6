import { Inject, Injectable } from '@nestjs/common';
import { Account, LockedAccount, Recipients } from '../../accounts';
import { ShortCodes } from '../../challenges';
import { Actor } from '../../kernel';
import { Mail } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { inGroups } from '../../platform/crypto';
import { accountLockedLetter } from '../letters/account-locked.letter';
import { unlockCodeLetter } from '../letters/unlock-code.letter';

/** What is mailed about a lock. Runs in the caller's transaction, which has locked the account. */
@Injectable()
export class LockedLetters {
  constructor(
    private readonly shortCodes: ShortCodes,
    private readonly recipients: Recipients,
    private readonly mail: Mail,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /** One mail when the account is locked; how to open it is sent to whoever asks. @param until null: until it is unlocked */
  async tellLocked(account: LockedAccount, until: Date | null, by: Actor): Promise<void> {
    const to = await this.recipients.of(account);
    if (!to || !(await this.mail.hasRoom(accountLockedLetter, to.address))) return;
    const { displayName: name, userName } = account;
    const unlockPage = `${this.settings.ORIGIN}/unlock`;
    await this.mail.queueOnRequest(accountLockedLetter, to, { name, userName, until, unlockPage }, by);
  }

  /**
   * Sends a code, and a link that does the same; the older ones stop working. When the mailbox has had enough of them, none is made, and
   * the last one goes on working. Hashes slowly: within a slot of the hash queue.
   */
  async sendCode(account: LockedAccount, by: Actor): Promise<void> {
    const to = await this.recipients.of(account);
    if (!to || !(await this.mail.hasRoom(unlockCodeLetter, to.address))) return;
    const { code, secret, expiresAt } = await this.shortCodes.issueWithLink(subjectOf(account), 'unlock', by);
    const { displayName: name, userName } = account;
    const link = `${this.settings.ORIGIN}/unlock#${secret}`;
    await this.mail.queueOnRequest(unlockCodeLetter, to, { name, userName, code: inGroups(code), link, expiresAt }, by);
  }
}

const subjectOf = ({ id, customerId }: Account) => ({ accountId: id, customerId });
