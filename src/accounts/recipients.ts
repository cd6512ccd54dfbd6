import { Inject, Injectable } from '@nestjs/common';
import { Recipient } from '../mail';
import { RunningSettings, SETTINGS } from '../platform/config';
import { Language } from '../platform/i18n';
import { Account } from './account.entity';
import { mailAddressOf } from './addresses/mail-address';
import { Customers } from './customers/customers';

type WithLanguage = Pick<Account, 'customerId' | 'language'>;

/** Where letters to an account go, and in which language. Runs in the caller's transaction. */
@Injectable()
export class Recipients {
  constructor(
    private readonly customers: Customers,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /** null where there is no address on file that letters may go to */
  async of(account: Account): Promise<Recipient | null> {
    const address = mailAddressOf(account);
    if (address === null) return null;
    return {
      accountId: account.id,
      customerId: account.customerId,
      address,
      language: await this.languageOf(account),
    };
  }

  /** The person's language, else the customer's, else the deployment's. */
  async languageOf({ customerId, language }: WithLanguage): Promise<Language> {
    if (language !== null) return language;
    return customerId === null ? this.settings.LANGUAGE : (await this.customers.get(customerId)).language;
  }
}
