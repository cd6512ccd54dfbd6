import { Injectable } from '@nestjs/common';
import { CalledAccounts } from '../../audit';
import { Database } from '../../platform/database';

/** How the people behind accounts are called, for the log, which knows only ids. */
@Injectable()
export class PeopleByAccount implements CalledAccounts {
  constructor(private readonly database: Database) {}

  async named(accountIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ id: string; displayName: string }>(
      'select id, display_name as "displayName" from accounts where id = any($1)',
      [accountIds],
    );
    return new Map(rows.map(({ id, displayName }) => [id, displayName]));
  }
}
