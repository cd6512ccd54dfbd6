import { Inject, Injectable } from '@nestjs/common';
import {
  Account,
  Accounts,
  isCalledByAddress,
  LockedAccount,
  parseEmailAddress,
  parseUserName,
  Recipients,
  requireParsed,
} from '../../accounts';
import { Challenge, Challenges } from '../../challenges';
import { AccountActor, after, Clock, DAY, HOUR, SECOND } from '../../kernel';
import { Mail } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { confirmOwnAddressLetter } from '../letters/confirm-own-address.letter';
import { AddressAlreadyYours, AddressBlockedByStaff, TooManyNewAddresses } from '../recovery.errors';

const LINK_LIFE = DAY;

/** How somebody stands with their own address. */
export interface OwnEmailAddress {
  readonly account: Account;
  /** the link that was sent to another address, while it works */
  readonly asked: Challenge | null;
}

/** A person's own e-mail address: another one counts once they have opened the link that was sent there. Until then the earlier stays. */
@Injectable()
export class OwnAddress {
  constructor(
    private readonly accounts: Accounts,
    private readonly challenges: Challenges,
    private readonly mail: Mail,
    private readonly recipients: Recipients,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  read(by: AccountActor): Promise<OwnEmailAddress> {
    return this.inScopeOf(by, async () => ({
      account: await this.accounts.get(by.accountId),
      asked: await this.challenges.liveOf(by.accountId, 'own_address'),
    }));
  }

  /**
   * Sends a link to an address that is to be theirs; the link of another one that they asked for before stops working. The letter
   * doesn't say which account it is about: the address may be mistyped.
   *
   * @throws MalformedIdentifier when it can't be an address, or the user name that goes along with it
   * @throws AddressAlreadyYours
   * @throws AddressBlockedByStaff
   * @throws TooManyLetters when the mailbox has had enough of these
   * @throws TooManyNewAddresses when the person has, in whichever mailboxes
   */
  async ask(email: string, by: AccountActor): Promise<void> {
    const { value, key } = requireParsed('email', parseEmailAddress(email));
    await this.withLocked(by, async (account) => {
      requireAnother(account, value, key);
      if (isCalledByAddress(account)) requireParsed('email', parseUserName(value, nameOwner(account, value)));
      await this.mail.requireRoom(confirmOwnAddressLetter, value);
      await this.requireFewAsked(account);
      const whose = { accountId: account.id, customerId: account.customerId };
      const expiresAt = after(this.clock.now(), LINK_LIFE);
      const { secret } = await this.challenges.issuePlain(whose, 'own_address', expiresAt, by, value);
      const to = { ...whose, address: value, language: await this.recipients.languageOf(account) };
      const link = `${this.settings.ORIGIN}/confirm-own-address#${secret}`;
      await this.mail.queue(confirmOwnAddressLetter, to, { link, expiresAt }, by);
    });
  }

  /** The link that is out stops working. Where there is none, nothing happens. */
  forget(by: AccountActor): Promise<void> {
    return this.withLocked(by, ({ id }) => this.challenges.cancelOf(id, 'own_address', by));
  }

  private async requireFewAsked({ id }: LockedAccount): Promise<void> {
    const issuedAt = await this.challenges.issuedBefore(id, 'own_address', this.settings.LETTERS_PER_HOUR - 1);
    if (issuedAt === null) return;
    const retryAfter = (after(issuedAt, HOUR).getTime() - this.clock.now().getTime()) / SECOND;
    if (retryAfter > 0) throw new TooManyNewAddresses({ retryAfter });
  }

  private withLocked<T>(by: AccountActor, work: (account: LockedAccount) => Promise<T>): Promise<T> {
    return this.inScopeOf(by, async () => work(await this.accounts.lock(by.accountId)));
  }

  private inScopeOf<T>({ customerId }: AccountActor, work: () => Promise<T>): Promise<T> {
    return this.database.inScopeOf(customerId, 'own address of staff', work);
  }
}

const nameOwner = ({ role }: Account, emailAddress: string) => ({ role, emailAddress });

/** An address on file that nobody has confirmed, or that no letter arrived at, may be confirmed in the same way. */
function requireAnother(account: Account, email: string, key: string): void {
  if (account.emailKey === key && account.emailBlockedAt !== null) throw new AddressBlockedByStaff();
  if (account.email === email && account.emailConfirmedAt !== null && account.emailRefusedAt === null)
    throw new AddressAlreadyYours();
}
