import { Injectable } from '@nestjs/common';
import { after, Clock } from '../../kernel';
import { Database, Moment, newestFirst, Stretch, stretchValues } from '../../platform/database';
import { KEPT_FOR } from './access-log';
import { SignInEntry } from './sign-in-entry';

/** The access log of an account as a part of its story. In the caller's transaction. */
@Injectable()
export class SignInMoments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async before(stretch: Stretch): Promise<Moment<'sign_in', SignInEntry>[]> {
    const entries = await this.database.query<SignInEntry>(
      `select id, at, result, because, address, country, device, marks
       from sign_ins
       where account_id = $1 and at > $2 ${newestFirst('at', 'id::text', 3)}`,
      [stretch.accountId, after(this.clock.now(), -KEPT_FOR), ...stretchValues(stretch)],
    );
    return entries.map((entry) => ({ id: entry.id, at: entry.at, kind: 'sign_in', what: entry }));
  }
}
