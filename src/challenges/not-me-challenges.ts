import { Injectable } from '@nestjs/common';
import { Actor, Clock, newId, Subject } from '../kernel';
import { digestOf, newSecret } from '../platform/crypto';
import { Database } from '../platform/database';
import { Challenge, CHALLENGE_COLUMNS, OPEN } from './challenge';
import { ChallengeRecords } from './challenge-records';
import { IssuedLink } from './challenges';

/** Of the second and the third parameter. Ids rise with time, also within a millisecond. */
const FROM_THIS_ON = '(issued_at, id) >= ($2, $3::uuid)';

/** "This wasn't me" links: of these an account has as many as it has had mails that have one. */
@Injectable()
export class NotMeChallenges {
  constructor(
    private readonly records: ChallengeRecords,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes one more "this wasn't me" link; the older ones go on working.
   *
   * @param target the address that it is sent to, where redeeming it brings that one back
   */
  async issue(
    account: Subject & { accountId: string },
    expiresAt: Date,
    by: Actor,
    target?: string,
  ): Promise<IssuedLink> {
    const [id, secret] = [newId(), newSecret()];
    const digest = digestOf('not_me', secret);
    await this.records.insert(
      { id, account, purpose: 'not_me', digest, expiresAt, ...(target !== undefined && { target }) },
      by,
    );
    return { id, secret, expiresAt };
  }

  /** The first "this wasn't me" link after another that works and brings an earlier address back; null: there is none. */
  async addressWarningAfter({ id, accountId, issuedAt }: Challenge): Promise<Challenge | null> {
    const [warning] = await this.database.query<Challenge>(
      `select ${CHALLENGE_COLUMNS} from challenges
       where account_id = $1 and purpose = 'not_me' and target is not null and ${FROM_THIS_ON} and ${OPEN} and expires_at > $4
       order by issued_at, id
       limit 1`,
      [accountId, issuedAt, id, this.clock.now()],
    );
    return warning ?? null;
  }

  /** Makes a "this wasn't me" link of an account useless, and those that were issued to it later. */
  async cancelFrom({ id, accountId, issuedAt }: Challenge, by: Actor): Promise<void> {
    await this.records.cancel(
      `account_id = $1 and purpose = 'not_me' and ${FROM_THIS_ON}`,
      [accountId, issuedAt, id],
      by,
    );
  }
}
