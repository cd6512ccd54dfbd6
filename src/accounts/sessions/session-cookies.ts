import { Injectable } from '@nestjs/common';
import { after, Clock, MINUTE } from '../../kernel';
import { digestOf, newSecret } from '../../platform/crypto';
import { Database } from '../../platform/database';
import { Session } from './session.entity';
import { Sessions } from './sessions';

/** A session that is busy all day is written to this often, and not at every request. */
const PROLONGED_EVERY = 5 * MINUTE;

/** What a request shows of a browser, as it stands in the database. */
export function digestOfCookie(secret: string): Buffer {
  return digestOf('session cookie', secret);
}

/**
 * Sessions of browsers. A browser shows the same secret as long as the session runs, and no script sees it: so two windows never
 * compete for the next refresh token, and an answer that is lost on the way closes nobody's account.
 */
@Injectable()
export class SessionCookies {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** A secret for a session that has just begun, in the place of its refresh token, which nobody gets. */
  issue({ id, customerId }: Pick<Session, 'id' | 'customerId'>): Promise<string> {
    return this.database.inScopeOf(customerId, 'session of a browser of staff', async () => {
      const secret = newSecret();
      const now = this.clock.now();
      await this.database.query(
        'insert into session_cookies (digest, customer_id, session_id, issued_at) values ($1, $2, $3, $4)',
        [digestOfCookie(secret), customerId, id, now],
      );
      await this.database.query('delete from refresh_tokens where session_id = $1', [id]);
      return secret;
    });
  }

  /** The session is in use: it goes on for another while. @param refreshedAt when that was last written down */
  async keepAwake({ id, customerId, refreshedAt }: Pick<Session, 'id' | 'customerId' | 'refreshedAt'>): Promise<void> {
    if (after(refreshedAt, PROLONGED_EVERY) > this.clock.now()) return;
    await this.database.inScopeOf(customerId, 'session of a browser of staff', () => this.sessions.prolong(id));
  }
}
