import { Injectable } from '@nestjs/common';
import { Account, LockedAccount, mailAddressOf, maskEmailAddress, Passwords, Sessions } from '../accounts';
import { Hold, Holds } from '../holds';
import { Actor } from '../kernel';
import { PasswordLinks } from './links/password-links';
import { MailPrograms } from './mail-programs.port';
import { NoAddressOnFile } from './recovery.errors';

/** What a reset would do, to be read before it is confirmed. */
export interface ResetPreview {
  readonly sessionsThatEnd: number;
  /** mailboxes that programs and apps will no longer get at, until the person updates them */
  readonly mailProgramsThatStop: readonly string[];
  /** masked */
  readonly linkGoesTo: string;
}

/** Somebody entitled resets another’s password: those who manage a collaborator, or staff. Runs in the caller's transaction. */
@Injectable()
export class ForcedResets {
  constructor(
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly holds: Holds,
    private readonly links: PasswordLinks,
    private readonly mailPrograms: MailPrograms,
  ) {}

  /** @throws NoAddressOnFile as the reset itself would */
  async preview(account: Account): Promise<ResetPreview> {
    const address = mailAddressOf(account);
    if (address === null) throw new NoAddressOnFile();
    return {
      sessionsThatEnd: await this.sessions.countRunning(account.id),
      mailProgramsThatStop: await this.mailPrograms.mailboxesOf(account.id),
      linkGoesTo: maskEmailAddress(address),
    };
  }

  /**
   * In one step: the password is void, the sessions end, the account is suspended, a link is on its way.
   *
   * @param reason of the hold that is placed; told to those who may know
   * @throws NoAddressOnFile when the link can't be sent
   */
  async reset(account: LockedAccount, reason: string, by: Actor): Promise<Hold> {
    const on = { customerId: account.customerId, accountId: account.id };
    await this.passwords.voidAll(account, reason, by);
    const hold = await this.holds.place({ on, kind: 'reset_pending', reason }, by);
    await this.sessions.endAll(account.id, 'hold_placed', by);
    await this.links.sendReset(account, by);
    return hold;
  }
}
