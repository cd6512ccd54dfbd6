import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';

/** How accounts are called, for where only their ids are known. In the caller's transaction. */
@Injectable()
export class UserNames {
  constructor(private readonly database: Database) {}

  /** @returns by id; an account out of sight isn't in it */
  async of(accountIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ id: string; userName: string }>(
      'select id, user_name as "userName" from accounts where id = any($1)',
      [accountIds],
    );
    return new Map(rows.map(({ id, userName }) => [id, userName]));
  }
}
