import { Inject, Injectable } from '@nestjs/common';
import { Customers, LockedAccount, NotMeLinks, Recipients } from '../../accounts';
import { Challenges, PasswordLinkPurpose } from '../../challenges';
import { HoldKind, Holds, isLiftedBy } from '../../holds';
import { Actor, after, Clock, DAY, HOUR } from '../../kernel';
import { LetterTemplate, Mail, Recipient } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { inGroups } from '../../platform/crypto';
import { ActivationLinkData, activationLinkLetter } from '../letters/activation-link.letter';
import { activityReportedLetter } from '../letters/activity-reported.letter';
import { MailedLink } from '../letters/link-in-words';
import { OwnResetLinkData, ownResetLinkLetter } from '../letters/own-reset-link.letter';
import { ResetLinkData, resetLinkLetter } from '../letters/reset-link.letter';
import { NoAddressOnFile } from '../recovery.errors';
import { RequestedLetters } from '../requested-letters';

/** The page that each link opens, and on which its code can be typed. The secret rides in the fragment, which browsers send to nobody. */
const PAGES: Readonly<Record<PasswordLinkPurpose, string>> = { activation: 'activate', reset: 'reset-password' };

/** Mails links to choose a password. Runs in the caller's transaction, which has locked the account. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly challenges: Challenges,
    private readonly customers: Customers,
    private readonly holds: Holds,
    private readonly mail: Mail,
    private readonly notMeLinks: NotMeLinks,
    private readonly recipients: Recipients,
    private readonly requestedLetters: RequestedLetters,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * Sends a link to choose the first password. An older one stops working.
   *
   * @throws NoAddressOnFile
   * @throws TooManyLetters when the mailbox has had enough of them within the hour; the older link goes on working
   */
  async sendActivation(account: LockedAccount, by: Actor): Promise<void> {
    const to = await this.recipient(account);
    await this.mail.requireRoom(activationLinkLetter, to.address);
    await this.mail.queue(activationLinkLetter, to, await this.activationData(account, by), by);
  }

  /**
   * Sends a link to choose a new password, because somebody entitled has reset it. An older one stops working. Not capped: who resets a
   * password must not be kept from it.
   *
   * @throws NoAddressOnFile
   */
  async sendReset(account: LockedAccount, by: Actor): Promise<void> {
    const to = await this.recipient(account);
    const notMeLink = await this.notMeLinks.issue(account, by);
    await this.mail.queue(resetLinkLetter, to, { ...(await this.resetData(account, by)), notMeLink }, by);
  }

  /**
   * The same, asked for once more.
   *
   * @throws NoAddressOnFile
   * @throws TooManyLetters when the mailbox has had enough of them within the hour; the older link goes on working
   */
  async sendResetAgain(account: LockedAccount, by: Actor): Promise<void> {
    const { address } = await this.recipient(account);
    await this.mail.requireRoom(resetLinkLetter, address);
    await this.sendReset(account, by);
  }

  /**
   * Sends the link that the account needs now, because somebody asked who may be anybody: to activate it, or else to choose a new
   * password. Where there is no address on file, nothing happens; when the mailbox has had enough, the last link goes on working.
   */
  async sendOnRequest(account: LockedAccount, by: Actor): Promise<void> {
    const holds = await this.holds.inForce({ accountId: account.id, customerId: account.customerId });
    const kinds = holds.map(({ kind }) => kind);
    const isNew = kinds.includes('awaiting_activation');
    // who has none that works gets one, however full the mailbox is: nobody can use up somebody else's
    const mayWait = await this.challenges.hasLive(account.id, isNew ? 'activation' : 'reset');
    const send = <Data>(template: LetterTemplate<Data>, make: () => Promise<Data>) =>
      this.requestedLetters.send(account, template, make, by, mayWait);
    if (isNew) await send(activationLinkLetter, () => this.activationData(account, by));
    else await send(ownResetLinkLetter, () => this.ownResetData(account, kinds, by));
  }

  /**
   * Sends the link with which somebody comes back in who has said "this wasn't me".
   *
   * @returns false where there is no address on file
   */
  async sendAfterReport(account: LockedAccount, by: Actor): Promise<boolean> {
    const to = await this.recipients.of(account);
    if (to) await this.mail.queue(activityReportedLetter, to, await this.resetData(account, by), by);
    return to !== null;
  }

  /** Makes a link to a new password, for a letter that says why one is needed. An older one stops working. */
  async makeReset(account: LockedAccount, by: Actor): Promise<MailedLink> {
    const { resetLinkHours } = await this.customers.policyFor(account);
    return this.issue(account, 'reset', resetLinkHours * HOUR, by);
  }

  private async recipient(account: LockedAccount): Promise<Recipient> {
    const recipient = await this.recipients.of(account);
    if (!recipient) throw new NoAddressOnFile();
    return recipient;
  }

  private async activationData(account: LockedAccount, by: Actor): Promise<ActivationLinkData> {
    const { activationLinkDays } = await this.customers.policyFor(account);
    const mailed = await this.issue(account, 'activation', activationLinkDays * DAY, by);
    const customerName = account.customerId === null ? 'Titolare' : (await this.customers.get(account.customerId)).name;
    return { name: account.displayName, userName: account.userName, customerName, ...mailed };
  }

  private async resetData(account: LockedAccount, by: Actor): Promise<Omit<ResetLinkData, 'notMeLink'>> {
    const mailed = await this.makeReset(account, by);
    return { name: account.displayName, userName: account.userName, ...mailed };
  }

  private async ownResetData(account: LockedAccount, kinds: readonly HoldKind[], by: Actor): Promise<OwnResetLinkData> {
    const alsoHeld = kinds.some((kind) => !isLiftedBy(kind, 'new-password-by-link'));
    return {
      ...(await this.resetData(account, by)),
      alsoHeld,
      notMeLink: await this.notMeLinks.issue(account, by),
    };
  }

  private async issue(
    { id, customerId }: LockedAccount,
    purpose: PasswordLinkPurpose,
    life: number,
    by: Actor,
  ): Promise<MailedLink> {
    const expiresAt = after(this.clock.now(), life);
    const issued = await this.challenges.issue({ accountId: id, customerId }, purpose, expiresAt, by);
    const codePage = `${this.settings.ORIGIN}/${PAGES[purpose]}`;
    return { link: `${codePage}#${issued.secret}`, code: inGroups(issued.code), codePage, expiresAt };
  }
}
