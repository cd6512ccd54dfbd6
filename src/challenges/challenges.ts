import { Injectable } from '@nestjs/common';
import { Actor, Clock, newId, Subject } from '../kernel';
import { digestOf, newSecret } from '../platform/crypto';
import { Database, Lookups } from '../platform/database';
import { EventBus } from '../platform/events';
import { ChallengePurpose } from './challenge-purposes';
import { stateOf } from './challenge-state';
import { Challenge, CHALLENGE_COLUMNS } from './challenge';
import { deadLink, UnknownLink } from './challenges.errors';
import { ChallengeCancelled } from './events/challenge-cancelled.event';
import { ChallengeIssued } from './events/challenge-issued.event';
import { ChallengeRedeemed } from './events/challenge-redeemed.event';

export interface IssuedChallenge {
  readonly id: string;
  /** 32 random bytes in base64url. It goes into the letter, and nowhere else. */
  readonly secret: string;
  readonly expiresAt: Date;
}

const LIVE = 'redeemed_at is null and replaced_at is null and cancelled_at is null';

/** Secrets that prove that somebody controls an address: issued, looked at, redeemed once. */
@Injectable()
export class Challenges {
  constructor(
    private readonly database: Database,
    private readonly lookups: Lookups,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a new challenge; an older one of the same account and purpose stops working in the same transaction.
   *
   * The caller holds the lock of the account, so that two issued at once stand one after the other.
   */
  async issue(
    account: Subject & { accountId: string },
    purpose: ChallengePurpose,
    expiresAt: Date,
    by: Actor,
  ): Promise<IssuedChallenge> {
    const now = this.clock.now();
    const id = newId();
    const secret = newSecret();
    await this.database.query(
      `update challenges set replaced_at = $3 where account_id = $1 and purpose = $2 and ${LIVE}`,
      [account.accountId, purpose, now],
    );
    await this.database.query(
      `insert into challenges (id, customer_id, account_id, purpose, digest, issued_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, account.customerId, account.accountId, purpose, digestOf(purpose, secret), now, expiresAt],
    );
    await this.events.publish(new ChallengeIssued(account, by, now, { challengeId: id, purpose }));
    return { id, secret, expiresAt };
  }

  /**
   * What has become of the challenge with this secret. Looking changes nothing.
   *
   * @throws UnknownLink when there never was one for this purpose
   */
  async find(purpose: ChallengePurpose, secret: string): Promise<Challenge> {
    const [challenge] = await this.lookups.rows<Challenge>(
      'challenge by secret',
      `select ${CHALLENGE_COLUMNS} from challenges where digest = $1`,
      [digestOf(purpose, secret)],
    );
    if (!challenge) throw new UnknownLink();
    return challenge;
  }

  /** @throws DomainError that says why the challenge no longer works */
  requireLive(challenge: Challenge): void {
    const state = stateOf(challenge, this.clock.now());
    if (state.state !== 'live') throw deadLink(state);
  }

  /**
   * Uses the challenge up. One conditional statement, so of any number of tries at once, in any number of processes, one wins.
   *
   * @throws DomainError that says why the challenge no longer works
   */
  async redeem(purpose: ChallengePurpose, secret: string, by: Actor): Promise<void> {
    const now = this.clock.now();
    const digest = digestOf(purpose, secret);
    const [redeemed] = await this.database.query<Challenge>(
      `update challenges set redeemed_at = $2 where digest = $1 and ${LIVE} and expires_at > $2 returning ${CHALLENGE_COLUMNS}`,
      [digest, now],
    );
    if (!redeemed) {
      this.requireLive(await this.find(purpose, secret));
      throw new UnknownLink();
    }
    await this.events.publish(
      new ChallengeRedeemed(subjectOf(redeemed), by, now, { challengeId: redeemed.id, purpose }),
    );
  }

  /** Makes every challenge of the account useless, e.g. because another one has just done its work. */
  async cancelAll(accountId: string, by: Actor): Promise<void> {
    const now = this.clock.now();
    const cancelled = await this.database.query<Challenge>(
      `update challenges set cancelled_at = $2 where account_id = $1 and ${LIVE} returning ${CHALLENGE_COLUMNS}`,
      [accountId, now],
    );
    for (const { id, customerId, purpose } of cancelled) {
      await this.events.publish(
        new ChallengeCancelled({ accountId, customerId }, by, now, { challengeId: id, purpose }),
      );
    }
  }
}

function subjectOf({ customerId, accountId }: Challenge): Subject {
  return { customerId, accountId };
}
