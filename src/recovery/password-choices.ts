import { Injectable } from '@nestjs/common';
import { Accounts, describeRules, LockedAccount, PasswordChoice, PasswordFault, Passwords } from '../accounts';
import { Challenge } from '../challenges';
import { Holds } from '../holds';
import { Actor } from '../kernel';

/** What whoever is about to choose a password must know. */
export interface OpenChoice {
  readonly userName: string;
  readonly displayName: string;
  readonly expiresAt: Date;
  readonly rules: readonly PasswordFault[];
}

export interface ChosenPassword {
  readonly userName: string;
  /** there is another reason why the account can't be used yet; signing in tells which */
  readonly stillHeld: boolean;
}

/** Choosing a password with something in hand that proves who one is: the same for links and for codes. */
@Injectable()
export class PasswordChoices {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly holds: Holds,
  ) {}

  /** Runs in the scope of the account's customer. Changes nothing. */
  async open({ accountId, expiresAt }: Challenge, how: PasswordChoice): Promise<OpenChoice> {
    const account = await this.accounts.get(accountId);
    const rules = await this.passwords.rulesFor(account);
    // a first password has none before it that it could repeat
    const asked = how === 'first-password' ? { ...rules, remembered: 0 } : rules;
    const { userName, displayName } = account;
    return { userName, displayName, expiresAt, rules: describeRules(asked) };
  }

  /**
   * Within a place of the hash queue, and the transaction that has used up the proof.
   *
   * @throws UnacceptablePassword naming every rule that is broken
   */
  async make(account: LockedAccount, password: string, how: PasswordChoice, by: Actor): Promise<ChosenPassword> {
    await this.passwords.choose(account, password, how, by);
    const holds = await this.holds.inForce({ accountId: account.id, customerId: account.customerId });
    return { userName: account.userName, stillHeld: holds.length > 0 };
  }
}
