import { Inject, Injectable } from '@nestjs/common';
import { Actor } from '../../kernel';
import { LetterTemplate, Mail } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Accounts } from '../accounts';
import { Customers } from '../customers/customers';
import { accountDisabledLetter } from '../letters/account-disabled.letter';
import { accountEnabledLetter } from '../letters/account-enabled.letter';
import { Recipients } from '../recipients';

interface Names {
  readonly name: string;
  readonly userName: string;
  readonly customerName: string;
}

/** Tells people that those who manage their account have switched it off, or on again. Runs in the caller's transaction. */
@Injectable()
export class DisablingNotices {
  constructor(
    private readonly accounts: Accounts,
    private readonly customers: Customers,
    private readonly recipients: Recipients,
    private readonly mail: Mail,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /** @param until null: until somebody enables it */
  disabled(accountId: string, reason: string, until: Date | null, by: Actor): Promise<void> {
    return this.tell(accountId, accountDisabledLetter, (names) => ({ ...names, reason, until }), by);
  }

  enabled(accountId: string, by: Actor): Promise<void> {
    const signInLink = `${this.settings.ORIGIN}/`;
    return this.tell(accountId, accountEnabledLetter, (names) => ({ ...names, signInLink }), by);
  }

  private async tell<Data>(
    accountId: string,
    template: LetterTemplate<Data>,
    make: (names: Names) => Data,
    by: Actor,
  ): Promise<void> {
    const account = await this.accounts.get(accountId);
    const to = await this.recipients.of(account);
    if (!to || account.customerId === null) return;
    const { name: customerName } = await this.customers.get(account.customerId);
    const { displayName: name, userName } = account;
    await this.mail.queue(template, to, make({ name, userName, customerName }), by);
  }
}
