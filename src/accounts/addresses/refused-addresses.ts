import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database';
import { emailAddressKey } from '../identifiers/email-address';

/** Remembers which addresses on file no letter can arrive at. Where the account has another address by now, nothing happens. */
@Injectable()
export class RefusedAddresses {
  constructor(private readonly database: Database) {}

  /** @returns whether it is news */
  async mark(accountId: string, address: string, at: Date): Promise<boolean> {
    const marked = await this.database.query(
      `update accounts set email_refused_at = $3
       where id = $1 and email_key = $2 and email_refused_at is null
       returning id`,
      [accountId, emailAddressKey(address), at],
    );
    return marked.length > 0;
  }

  /** A letter has arrived there after all. */
  async unmark(accountId: string, address: string): Promise<void> {
    await this.database.query(
      `update accounts set email_refused_at = null
       where id = $1 and email_key = $2 and email_refused_at is not null`,
      [accountId, emailAddressKey(address)],
    );
  }
}
