import { Inject, Injectable } from '@nestjs/common';
import { Account, Accounts, emailAddressKey, IdentifiedAccount } from '../../accounts';
import { Actor } from '../../kernel';
import { Mail } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { AnotherWay, anotherWayLetter } from '../letters/another-way.letter';
import { unknownAddressLetter } from '../letters/unknown-address.letter';
import { userNamesLetter } from '../letters/user-names.letter';
import { PasswordLinks } from '../links/password-links';
import { RequestedLetters } from '../requested-letters';

/** The mails that answer a request for recovery. Each goes to an address on file, whatever was typed. */
@Injectable()
export class RecoveryMails {
  constructor(
    private readonly accounts: Accounts,
    private readonly links: PasswordLinks,
    private readonly requestedLetters: RequestedLetters,
    private readonly mail: Mail,
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /** @param accounts that share one address */
  async userNames(accounts: readonly IdentifiedAccount[], by: Actor): Promise<void> {
    const [first] = accounts;
    if (!first) return;
    await this.inScopeOf(first, (account) => {
      const userNames = accounts.map(({ userName }) => userName);
      const said = { name: account.displayName, userNames, signInLink: `${this.settings.ORIGIN}/` };
      return this.requestedLetters.send(account, userNamesLetter, () => Promise.resolve(said), by);
    });
  }

  async link(identified: IdentifiedAccount, by: Actor): Promise<void> {
    await this.inScopeOf(identified, async () => {
      const account = await this.accounts.lock(identified.accountId);
      // what was found a moment ago may have changed since
      if (account.deactivatedAt === null && account.email !== null) await this.links.sendOnRequest(account, by);
    });
  }

  /** One mail to each mailbox, however many of the accounts have it. */
  async anotherWay(accounts: readonly IdentifiedAccount[], way: AnotherWay, by: Actor): Promise<void> {
    for (const identified of oneForEachMailbox(accounts)) {
      await this.inScopeOf(identified, (account) => {
        const said = { name: account.displayName, way };
        return this.requestedLetters.send(account, anotherWayLetter, () => Promise.resolve(said), by);
      });
    }
  }

  /** Only where the deployment wants it: else an address that no account has gets nothing. */
  async unknownAddress(email: string | undefined, by: Actor): Promise<void> {
    if (email === undefined || !this.settings.TELL_UNKNOWN_ADDRESSES) return;
    const to = { accountId: null, customerId: null, address: email.trim(), language: this.settings.LANGUAGE };
    await this.database.acrossCustomers('letter to an unknown address', () =>
      this.mail.queueOnceAnHour(unknownAddressLetter, to, {}, by),
    );
  }

  private inScopeOf(
    { customerId, accountId }: IdentifiedAccount,
    work: (account: Account) => Promise<void>,
  ): Promise<void> {
    return this.database.inScopeOf(customerId, 'recovery of staff', async () => {
      const account = await this.accounts.get(accountId);
      // what was found a moment ago may have changed since
      if (account.deactivatedAt === null) await work(account);
    });
  }
}

function oneForEachMailbox(accounts: readonly IdentifiedAccount[]): IdentifiedAccount[] {
  const first = new Map<string, IdentifiedAccount>();
  for (const account of accounts) {
    const mailbox = account.email === null ? null : emailAddressKey(account.email);
    if (mailbox !== null && !first.has(mailbox)) first.set(mailbox, account);
  }
  return [...first.values()];
}
