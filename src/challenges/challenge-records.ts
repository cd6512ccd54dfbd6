import { Injectable } from '@nestjs/common';
import { Actor, Clock, Subject } from '../kernel';
import { Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { Challenge, CHALLENGE_COLUMNS, OPEN } from './challenge';
import { ChallengePurpose } from './challenge-purposes';
import { ChallengeCancelled } from './events/challenge-cancelled.event';
import { ChallengeIssued } from './events/challenge-issued.event';
import { ChallengeRedeemed } from './events/challenge-redeemed.event';

export interface NewChallenge {
  readonly id: string;
  readonly account: Subject & { readonly accountId: string };
  readonly purpose: ChallengePurpose;
  readonly digest: Buffer;
  readonly linkCodeDigest?: Buffer;
  readonly target?: string;
  readonly expiresAt: Date;
}

/** What links and codes have in common: how one is written down, takes the place of the older, and is used up. */
@Injectable()
export class ChallengeRecords {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** From now on only the newest of an account and purpose works. */
  async replace(accountId: string, purpose: ChallengePurpose): Promise<void> {
    await this.database.query(
      `update challenges set replaced_at = $3 where account_id = $1 and purpose = $2 and ${OPEN}`,
      [accountId, purpose, this.clock.now()],
    );
  }

  async insert({ id, account, purpose, expiresAt, ...given }: NewChallenge, by: Actor): Promise<void> {
    const now = this.clock.now();
    await this.database.query(
      `insert into challenges (id, customer_id, account_id, purpose, digest, link_code_digest, target, issued_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        account.customerId,
        account.accountId,
        purpose,
        given.digest,
        given.linkCodeDigest ?? null,
        given.target ?? null,
        now,
        expiresAt,
      ],
    );
    await this.events.publish(new ChallengeIssued(account, by, now, { challengeId: id, purpose }));
  }

  /**
   * Uses a challenge up. One conditional statement, so of any number of tries at once, in any number of processes, one wins.
   *
   * @returns whether this was the one
   */
  async use({ id, purpose, customerId, accountId }: Challenge, by: Actor): Promise<boolean> {
    const now = this.clock.now();
    const [redeemed] = await this.database.query<Challenge>(
      `update challenges set redeemed_at = $2 where id = $1 and ${OPEN} and expires_at > $2 returning ${CHALLENGE_COLUMNS}`,
      [id, now],
    );
    if (!redeemed) return false;
    await this.events.publish(new ChallengeRedeemed({ customerId, accountId }, by, now, { challengeId: id, purpose }));
    return true;
  }

  /**
   * Makes those useless that still work, and meet a condition.
   *
   * @param values its parameters
   */
  async cancel(condition: string, values: readonly unknown[], by: Actor): Promise<void> {
    const now = this.clock.now();
    const cancelled = await this.database.query<Challenge>(
      `update challenges set cancelled_at = $${values.length + 1} where ${condition} and ${OPEN} returning ${CHALLENGE_COLUMNS}`,
      [...values, now],
    );
    for (const { id, customerId, accountId, purpose } of cancelled) {
      await this.events.publish(
        new ChallengeCancelled({ accountId, customerId }, by, now, { challengeId: id, purpose }),
      );
    }
  }
}
