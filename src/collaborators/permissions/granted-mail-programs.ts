import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database';
import { MailPrograms } from '../../recovery';

/** The permission that lets somebody read mail with programs, which keep the password. */
export const MAIL_CLIENTS = 'mail_clients';

/** Answers recovery's question from the grants. */
@Injectable()
export class GrantedMailPrograms implements MailPrograms {
  constructor(private readonly database: Database) {}

  async mayBeUsedBy(accountId: string): Promise<boolean> {
    const grants = await this.database.query(
      'select from permission_grants where account_id = $1 and permission = $2 and revoked_at is null limit 1',
      [accountId, MAIL_CLIENTS],
    );
    return grants.length > 0;
  }
}
