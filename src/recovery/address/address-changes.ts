import { Injectable } from '@nestjs/common';
import {
  Account,
  Accounts,
  isCalledByAddress,
  LockedAccount,
  NotMeLinks,
  Recipients,
  ReplacedAddresses,
  UserNames,
} from '../../accounts';
import { Challenge, Challenges, NotMeChallenges } from '../../challenges';
import { AccountActor, Actor, Clock } from '../../kernel';
import { Mail } from '../../mail';
import { Database } from '../../platform/database';
import { addressChangedLetter } from '../letters/address-changed.letter';
import { LinkOfAnotherAccount } from '../recovery.errors';

/** Another address becomes an account's because its person reads what arrives there. */
@Injectable()
export class AddressChanges {
  constructor(
    private readonly challenges: Challenges,
    private readonly notMeChallenges: NotMeChallenges,
    private readonly accounts: Accounts,
    private readonly replacedAddresses: ReplacedAddresses,
    private readonly userNames: UserNames,
    private readonly notMeLinks: NotMeLinks,
    private readonly recipients: Recipients,
    private readonly mail: Mail,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * What a link would confirm. Changes nothing, and doesn't tell whose account it is: the address may have been mistyped.
   *
   * @throws DomainError that says why the link no longer works
   */
  async open(secret: string): Promise<{ address: string; expiresAt: Date }> {
    const { target, expiresAt } = await this.live(secret);
    return { address: target ?? '', expiresAt };
  }

  /**
   * The address becomes the account's, if its person is signed in where they open the link: the mailbox alone may be a stranger's, whose
   * address was typed by mistake. Links and codes that went to the one before are worth nothing any more, and whoever reads there is
   * told, with a way to take it back. A user name that was the address before goes along.
   *
   * @throws DomainError that says why the link no longer works
   * @throws LinkOfAnotherAccount
   * @throws MalformedIdentifier, UserNameTaken when the user name can't go along; the link goes on working
   */
  async confirm(secret: string, by: AccountActor): Promise<{ address: string }> {
    const { accountId, customerId, target } = await this.live(secret);
    if (accountId !== by.accountId) throw new LinkOfAnotherAccount();
    const address = target ?? '';
    await this.database.inScopeOf(customerId, 'own address of staff', async () => {
      const account = await this.accounts.lock(accountId);
      await this.challenges.redeem('own_address', secret, by);
      if (address === account.email) return this.accounts.confirmAddress(account);
      const before = { ...account };
      await this.challenges.cancelAll(accountId, by);
      if (isCalledByAddress(account)) await this.userNames.followAddress(account, address, 'own_wish', by);
      await this.replacedAddresses.replace(account, address, 'own_wish', by);
      await this.tellAt(before, account, by);
    });
    return { address };
  }

  /**
   * The link that tells to which address a "this wasn't me" went, where that has been replaced since: the one that came with the news of
   * it, be it in hand or, for a mail from before, the first that was issued afterwards. In the caller's transaction.
   *
   * @returns null where the address is still the account's, or staff have given it another one since
   */
  async warningBehind(link: Challenge): Promise<Challenge | null> {
    return link.target === null ? this.notMeChallenges.addressWarningAfter(link) : link;
  }

  /**
   * Whoever read the address before says that it wasn't they: it is the account's again, and whoever came after them can't say the same.
   * In the caller's transaction.
   *
   * @param link that they have in hand
   */
  async takeBack(account: LockedAccount, link: Challenge, by: Actor): Promise<void> {
    const warning = await this.warningBehind(link);
    if (!warning?.target) return;
    const { target } = warning;
    await this.notMeChallenges.cancelFrom(warning, by);
    if (target === account.email) return;
    const comesBack = isCalledByAddress(account) && (await this.userNames.canFollow(account, target));
    if (comesBack) await this.userNames.followAddress(account, target, 'reported_by_person', by);
    await this.replacedAddresses.replace(account, target, 'reported_by_person', by);
  }

  private async tellAt(before: Account, { userName, email }: Account, by: Actor): Promise<void> {
    const to = await this.recipients.of(before);
    if (!to) return;
    const notMeLink = await this.notMeLinks.issue(before, by, to.address);
    const changed = { userName, isNewName: userName !== before.userName, address: email ?? '' };
    const changedAt = this.clock.now();
    await this.mail.queue(addressChangedLetter, to, { name: before.displayName, ...changed, changedAt, notMeLink }, by);
  }

  private async live(secret: string): Promise<Challenge> {
    const challenge = await this.challenges.find('own_address', secret);
    this.challenges.requireLive(challenge);
    return challenge;
  }
}
