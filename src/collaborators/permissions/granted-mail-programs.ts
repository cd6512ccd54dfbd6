import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database';
import { MailPrograms } from '../../recovery';

/** The permission that lets somebody read mail with programs, which keep the password. */
const MAIL_CLIENTS = 'mail_clients';

/** Answers recovery's question from the grants. */
@Injectable()
export class GrantedMailPrograms implements MailPrograms {
  constructor(private readonly database: Database) {}

  async mailboxesOf(accountId: string): Promise<string[]> {
    const mailboxes = await this.database.query<{ address: string }>(
      `select mailbox.address
       from permission_grants held
       join mailboxes mailbox on mailbox.id = held.mailbox_id
       where held.account_id = $1 and held.permission = $2 and held.revoked_at is null
       order by mailbox.address`,
      [accountId, MAIL_CLIENTS],
    );
    return mailboxes.map(({ address }) => address);
  }
}
