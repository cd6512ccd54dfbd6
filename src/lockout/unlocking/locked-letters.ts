import { Inject, Injectable } from '@nestjs/common';
import { Account, LockedAccount, NotMeLinks, Recipients } from '../../accounts';
import { Challenges, MadeCode, ShortCodes } from '../../challenges';
import { Actor } from '../../kernel';
import { Mail } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { inGroups } from '../../platform/crypto';
import { accountLockedLetter } from '../letters/account-locked.letter';
import { unlockCodeLetter } from '../letters/unlock-code.letter';

export type UnlockCode = MadeCode & { readonly purpose: 'unlock' };

/** What is mailed about a lock. Runs in the caller's transaction, which has locked the account. */
@Injectable()
export class LockedLetters {
  constructor(
    private readonly challenges: Challenges,
    private readonly shortCodes: ShortCodes,
    private readonly notMeLinks: NotMeLinks,
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
    const notMeLink = await this.notMeLinks.issue(account, by);
    await this.mail.queueOnRequest(accountLockedLetter, to, { name, userName, until, unlockPage, notMeLink }, by);
  }

  /**
   * Sends a code, and a link that does the same; the older ones stop working. When the mailbox has had enough of them, and one that works
   * is there, none is made. When too many wrong codes were typed, the link comes alone.
   *
   * @param made before the lock of the mailbox is taken, for it takes long
   */
  async sendCode(account: LockedAccount, made: UnlockCode, by: Actor): Promise<void> {
    const to = await this.recipients.of(account);
    if (!to) return;
    const hasOne = await this.challenges.hasLive(account.id, 'unlock');
    if (hasOne && !(await this.mail.hasRoom(unlockCodeLetter, to.address))) return;
    const hasTries = await this.shortCodes.hasTries(account.id, 'unlock');
    const { code, secret, expiresAt } = await this.shortCodes.issueWithLink(subjectOf(account), made, by);
    const { displayName: name, userName } = account;
    const said = {
      name,
      userName,
      code: hasTries ? inGroups(code) : null,
      link: `${this.settings.ORIGIN}/unlock#${secret}`,
      expiresAt,
      notMeLink: await this.notMeLinks.issue(account, by),
    };
    await this.mail.queueOnRequest(unlockCodeLetter, to, said, by);
  }
}

const subjectOf = ({ id, customerId }: Account) => ({ accountId: id, customerId });
