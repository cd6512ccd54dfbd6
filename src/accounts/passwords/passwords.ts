import { Inject, Injectable } from '@nestjs/common';
import { Holds } from '../../holds';
import { Actor, Clock, newId } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { HashSlots, newSecret } from '../../platform/crypto';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { Account } from '../account.entity';
import { LockedAccount } from '../accounts';
import { UnacceptablePassword } from '../accounts.errors';
import { Customers } from '../customers/customers';
import { Policy } from '../customers/policy';
import { PasswordChanged, PasswordChoice } from '../events/password-changed.event';
import { PasswordsVoided } from '../events/passwords-voided.event';
import { PasswordAges } from '../password-age/password-ages';
import { DatedPassword } from '../password-age/password-expiry';
import { AccountPasswordRules } from './account-password-rules';
import { hashPassword, needsRehash, PasswordHashParams, verifyPassword } from './password-hash';
import { wasUsedBefore } from './password-history';
import { ONE_TIME, PasswordRules, usedBefore } from './password-rules';
import { Password } from './password.entity';

export interface PasswordProof {
  readonly isRight: boolean;
  /** the same password under the present parameters; null where its hash is up to date */
  readonly newerHash: string | null;
}

export type CurrentPassword = Pick<Password, 'id' | 'hash'>;

/**
 * The passwords of accounts. Methods that hash must be called within a place of the `HashQueue`, those that write within a
 * transaction that has locked the account: the place first, then the lock.
 */
@Injectable()
export class Passwords {
  private readonly params: PasswordHashParams;
  private readonly decoy: Promise<string>;

  constructor(
    private readonly database: Database,
    private readonly customers: Customers,
    private readonly holds: Holds,
    private readonly ages: PasswordAges,
    private readonly rules: AccountPasswordRules,
    private readonly hashSlots: HashSlots,
    private readonly events: EventBus,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: RunningSettings,
  ) {
    this.params = { memoryCost: settings.HASH_MEMORY_KIB, timeCost: settings.HASH_PASSES, parallelism: 1 };
    this.decoy = this.hash(newSecret());
  }

  /**
   * Whether the password belongs to the hash. Where there is none (an unknown name, a void password) the same work is done and the
   * answer is no, so that time tells nothing.
   */
  async verify(hash: string | null, text: string): Promise<boolean> {
    const matches = await this.matches(hash ?? (await this.decoy), text);
    return matches && hash !== null;
  }

  /** The one password that counts; null while none opens the account. */
  async current(accountId: string): Promise<CurrentPassword | null> {
    const [password] = await this.database.prepared<CurrentPassword>(
      'current password',
      'select id, hash from passwords where account_id = $1 and retired_at is null and (good_until is null or good_until > $2)',
      [accountId, this.clock.now()],
    );
    return password ?? null;
  }

  /** Verifies a password, and hashes it anew where its hash was made with other parameters or elsewhere. */
  async prove(hash: string | null, text: string): Promise<PasswordProof> {
    const isRight = await this.verify(hash, text);
    const isOutdated = isRight && hash !== null && needsRehash(hash, this.params);
    return { isRight, newerHash: isOutdated ? await this.hash(text) : null };
  }

  /** Puts a newer hash of the same password in the place of the one that was proved. Hashes nothing. */
  async replaceHash({ id, hash }: CurrentPassword, newerHash: string): Promise<void> {
    await this.database.query('update passwords set hash = $2 where id = $1 and hash = $3', [id, newerHash, hash]);
  }

  /**
   * Gives the account a new password, retires the old one, and lifts what this way of choosing lifts. The day on which the new one
   * expires is written down at once, as a hold that starts then.
   *
   * @param field under which name the text came, for the answer
   * @throws UnacceptablePassword naming every rule that is broken
   */
  async choose(
    account: LockedAccount,
    text: string,
    how: PasswordChoice,
    by: Actor,
    field = 'password',
  ): Promise<void> {
    const policy = await this.customers.settledPolicyFor(account);
    await this.requireAcceptable(account, text, policy, field);
    const now = this.clock.now();
    await this.retireAll(account.id);
    const password = await this.insert(account, await this.hash(text));
    await this.holds.liftBy(how, account.id, how, by);
    await this.ages.place(account, password, policy, by);
    await this.events.publish(
      new PasswordChanged({ customerId: account.customerId, accountId: account.id }, by, now, { how }),
    );
  }

  /** Gives an imported account the hash that it had elsewhere; it is replaced at the first sign-in. */
  async adopt(account: LockedAccount, hash: string, by: Actor): Promise<void> {
    const policy = await this.customers.settledPolicyFor(account);
    await this.ages.place(account, await this.insert(account, hash), policy, by);
  }

  /** Makes every password of the account void: from now on none opens it. */
  async voidAll(account: LockedAccount, reason: string, by: Actor): Promise<void> {
    await this.retireAll(account.id);
    const subject = { customerId: account.customerId, accountId: account.id };
    await this.events.publish(new PasswordsVoided(subject, by, this.clock.now(), { reason }));
  }

  /**
   * Gives the account a password that somebody else makes, in the place of every other.
   *
   * @param text known to be hard to guess: no rule looks at it
   * @param goodUntil from then on it opens nothing
   */
  async lend(account: LockedAccount, text: string, goodUntil: Date): Promise<void> {
    await this.retireAll(account.id);
    await this.insert(account, await this.hash(text), goodUntil);
  }

  async wasChosenSince({ id }: LockedAccount, moment: Date): Promise<boolean> {
    const chosen = await this.database.query(
      'select from passwords where account_id = $1 and retired_at is null and set_at > $2',
      [id, moment],
    );
    return chosen.length > 0;
  }

  /** What a new password of this account must be like. */
  async rulesFor(account: Account): Promise<PasswordRules> {
    return this.rules.under(await this.customers.policyFor(account), account);
  }

  private async requireAcceptable(account: LockedAccount, text: string, policy: Policy, field: string): Promise<void> {
    const rules = await this.rules.under(policy, account);
    const faults = await this.rules.faultsOf(text, account, rules);
    if (faults.length === 0 && (await this.isLent(account, text))) faults.push(ONE_TIME);
    if (faults.length === 0 && (await this.wasUsedBefore(account, text, rules))) {
      faults.push(usedBefore(rules));
    }
    if (faults.length === 0) return;
    throw new UnacceptablePassword({
      fields: faults.map((fault) => ({
        field,
        code: `password_${fault.code}`,
        ...('params' in fault && { params: fault.params }),
      })),
    });
  }

  /** A policy may remember no password; the one-time password is none to keep all the same. */
  private async isLent({ id }: LockedAccount, text: string): Promise<boolean> {
    const [lent] = await this.database.query<{ hash: string }>(
      'select hash from passwords where account_id = $1 and retired_at is null and good_until is not null',
      [id],
    );
    return lent !== undefined && (await this.matches(lent.hash, text));
  }

  private async wasUsedBefore({ id }: LockedAccount, text: string, { remembered }: PasswordRules): Promise<boolean> {
    const hashes = await this.lastHashes(id, remembered);
    return wasUsedBefore(text, hashes, (passwordHash) => this.matches(passwordHash, text));
  }

  private hash(text: string): Promise<string> {
    return this.hashSlots.compute(() => hashPassword(text, this.params));
  }

  private matches(passwordHash: string, text: string): Promise<boolean> {
    return this.hashSlots.compute(() => verifyPassword(passwordHash, text));
  }

  private async lastHashes(accountId: string, count: number): Promise<string[]> {
    const rows = await this.database.query<{ hash: string }>(
      'select hash from passwords where account_id = $1 order by set_at desc limit $2',
      [accountId, count],
    );
    return rows.map(({ hash }) => hash);
  }

  private async retireAll(accountId: string): Promise<void> {
    await this.database.query('update passwords set retired_at = $2 where account_id = $1 and retired_at is null', [
      accountId,
      this.clock.now(),
    ]);
  }

  private async insert(account: LockedAccount, hash: string, goodUntil: Date | null = null): Promise<DatedPassword> {
    const password = { id: newId(), setAt: this.clock.now() };
    await this.database.manager.insert(Password, {
      ...password,
      customerId: account.customerId,
      accountId: account.id,
      hash,
      goodUntil,
    });
    return password;
  }
}
