import { Inject, Injectable } from '@nestjs/common';
import { Customers, LockedAccount } from '../accounts';
import { ChallengePurpose, Challenges, IssuedChallenge } from '../challenges';
import { Actor, after, Clock, DAY, HOUR } from '../kernel';
import { Mail, Recipient } from '../mail';
import { RunningSettings, SETTINGS } from '../platform/config';
import { activationLinkLetter } from './letters/activation-link.letter';
import { resetLinkLetter } from './letters/reset-link.letter';
import { recipientOf } from './recipient';
import { NoAddressOnFile } from './recovery.errors';

/** The page that each link opens. The secret rides in the fragment, which browsers send to nobody. */
const PAGES: Readonly<Record<ChallengePurpose, string>> = { activation: 'activate', reset: 'reset-password' };

/** Mails links to choose a password. Runs in the caller's transaction, which has locked the account. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly challenges: Challenges,
    private readonly customers: Customers,
    private readonly mail: Mail,
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
    const { activationLinkDays } = await this.customers.policyFor(account);
    const { link, expiresAt } = await this.issue(account, 'activation', activationLinkDays * DAY, by);
    const customerName = account.customerId === null ? 'Titolare' : (await this.customers.get(account.customerId)).name;
    await this.mail.queue(
      activationLinkLetter,
      to,
      { name: account.displayName, userName: account.userName, customerName, link, expiresAt },
      by,
    );
  }

  /**
   * Sends a link to choose a new password. An older one stops working. Not capped: who resets a password must not be kept from it.
   *
   * @throws NoAddressOnFile
   */
  async sendReset(account: LockedAccount, by: Actor): Promise<void> {
    const to = await this.recipient(account);
    const { resetLinkHours } = await this.customers.policyFor(account);
    const { link, expiresAt } = await this.issue(account, 'reset', resetLinkHours * HOUR, by);
    await this.mail.queue(
      resetLinkLetter,
      to,
      { name: account.displayName, userName: account.userName, link, expiresAt },
      by,
    );
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

  private async recipient(account: LockedAccount): Promise<Recipient> {
    const customer = account.customerId === null ? null : await this.customers.get(account.customerId);
    const recipient = recipientOf(account, customer, this.settings.LANGUAGE);
    if (!recipient) throw new NoAddressOnFile();
    return recipient;
  }

  private async issue(
    { id, customerId }: LockedAccount,
    purpose: ChallengePurpose,
    life: number,
    by: Actor,
  ): Promise<IssuedChallenge & { link: string }> {
    const expiresAt = after(this.clock.now(), life);
    const issued = await this.challenges.issue({ accountId: id, customerId }, purpose, expiresAt, by);
    return { ...issued, link: `${this.settings.ORIGIN}/${PAGES[purpose]}#${issued.secret}` };
  }
}
