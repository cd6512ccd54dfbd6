import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Actor, after, Clock, HOUR, newId, Subject } from '../kernel';
import { asTyped, digestOf, newCode, newSecret } from '../platform/crypto';
import { Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { Challenge, CHALLENGE_COLUMNS, OPEN } from './challenge';
import { CodePurpose, CODES, LinkPurpose } from './challenge-purposes';
import { ChallengeRecords } from './challenge-records';
import { stateOf } from './challenge-state';
import { CodeDigests } from './code-digests';
import { WrongCodeGiven } from './events/wrong-code-given.event';

export interface IssuedCode {
  /** It goes into the message, and nowhere else. */
  readonly code: string;
  readonly expiresAt: Date;
}

/** A code that nobody has been sent yet. */
export interface MadeCode {
  readonly id: string;
  readonly purpose: CodePurpose;
  readonly code: string;
  readonly digest: Buffer;
}

type KeptCode = Challenge & { readonly digest: Buffer };

/** What is wrong with a code. */
export type CodeFault = 'wrong' | 'used' | 'replaced' | 'cancelled' | 'expired' | 'too_many_tries';

/** Wrong codes that are looked at, of one account and purpose within {@link TRIES_WITHIN} of the last. A new code brings no new tries. */
const TRIES = 5;
const TRIES_WITHIN = HOUR;

/**
 * Short codes that people type. Every method hashes slowly: the caller bounds how many do at once, and holds the lock of the account
 * (where there is one), so that its codes are looked at one after the other and no more than {@link TRIES} wrong ones are.
 */
@Injectable()
export class ShortCodes {
  constructor(
    private readonly records: ChallengeRecords,
    private readonly codeDigests: CodeDigests,
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** Makes a code that counts once it is {@link issue}d. This is the slow part: do it before you hold what others wait for. */
  async make(purpose: CodePurpose): Promise<MadeCode> {
    const { alphabet, length } = CODES[purpose];
    const [id, code] = [newId(), newCode(alphabet, length)];
    return { id, purpose, code, digest: await this.codeDigests.ofShortCode(purpose, id, code) };
  }

  /**
   * Writes a code down; the older one of the same account and purpose stops working.
   *
   * @param target the number that it is sent to, where typing it confirms that one
   */
  async issue(
    account: Subject & { accountId: string },
    { id, purpose, code, digest }: MadeCode,
    by: Actor,
    target?: string,
  ): Promise<IssuedCode> {
    const expiresAt = after(this.clock.now(), CODES[purpose].life);
    await this.records.replace(account.accountId, purpose);
    await this.records.insert({ id, account, purpose, digest, expiresAt, ...(target !== undefined && { target }) }, by);
    return { code, expiresAt };
  }

  /** The same for a code that comes with a link; either does, and uses up both. @see Challenges for what can be done with the link */
  async issueWithLink(
    account: Subject & { accountId: string },
    { id, purpose, code, digest: linkCodeDigest }: MadeCode & { readonly purpose: LinkPurpose },
    by: Actor,
  ): Promise<IssuedCode & { readonly secret: string }> {
    const [secret, expiresAt] = [newSecret(), after(this.clock.now(), CODES[purpose].life)];
    await this.records.replace(account.accountId, purpose);
    const digest = digestOf(purpose, secret);
    await this.records.insert({ id, account, purpose, digest, linkCodeDigest, expiresAt }, by);
    return { code, secret, expiresAt };
  }

  /**
   * The challenge that the code belongs to; null where it is wrong, too old, replaced, or tried too often: who types it is told the
   * same in each case. A wrong one is counted, so the caller commits whatever the answer is. The same work is done in each case.
   *
   * @param accountId null where nobody is meant
   */
  async prove(accountId: string | null, purpose: CodePurpose, code: string, by: Actor): Promise<Challenge | null> {
    const newest = accountId === null ? null : await this.newest(accountId, purpose);
    const given = await this.codeDigests.ofShortCode(purpose, newest?.id ?? newId(), asTyped(code));
    if (!newest) return null;
    const { digest, ...challenge } = newest;
    if (digest.length === given.length && timingSafeEqual(digest, given)) return challenge;
    await this.countWrong(challenge, by);
    return null;
  }

  /**
   * Whether a code would be looked at. Where not, a new one would be worth nothing either, until an hour after the last wrong one.
   */
  async hasTries(accountId: string, purpose: CodePurpose): Promise<boolean> {
    return (await this.wrongTries(accountId, purpose)) < TRIES;
  }

  /**
   * What is wrong with a code that {@link prove} doesn't take. Only for who has proved in another way who they are. Hashes once for each
   * code that was sent within {@link TRIES_WITHIN}.
   */
  async faultOf(accountId: string, purpose: CodePurpose, code: string): Promise<CodeFault> {
    const now = this.clock.now();
    if (!(await this.hasTries(accountId, purpose))) return 'too_many_tries';
    const sent = await this.database.query<KeptCode>(
      `select ${CHALLENGE_COLUMNS}, coalesce(link_code_digest, digest) as digest from challenges
       where account_id = $1 and purpose = $2 and issued_at > $3
       order by issued_at desc`,
      [accountId, purpose, after(now, -TRIES_WITHIN)],
    );
    for (const { digest, ...challenge } of sent) {
      const { state } = stateOf(challenge, now);
      const given = await this.codeDigests.ofShortCode(purpose, challenge.id, asTyped(code));
      if (state !== 'live' && timingSafeEqual(digest, given)) return state;
    }
    return 'wrong';
  }

  /** Uses a proved code up; the wrong ones before it are forgotten. @returns false where somebody else was faster */
  async redeem(challenge: Challenge, by: Actor): Promise<boolean> {
    if (!(await this.records.use(challenge, by))) return false;
    await this.forgetWrong(challenge);
    return true;
  }

  private async newest(accountId: string, purpose: CodePurpose): Promise<KeptCode | null> {
    const now = this.clock.now();
    const [newest] = await this.database.query<KeptCode>(
      `select ${CHALLENGE_COLUMNS}, coalesce(link_code_digest, digest) as digest from challenges
       where account_id = $1 and purpose = $2 and ${OPEN} and expires_at > $3 and (${wrongTriesOf('$1', '$2', '$4')}) < $5`,
      [accountId, purpose, now, after(now, -TRIES_WITHIN), TRIES],
    );
    return newest ?? null;
  }

  private async wrongTries(accountId: string, purpose: CodePurpose): Promise<number> {
    const [row] = await this.database.query<{ tries: number }>(wrongTriesOf('$1', '$2', '$3'), [
      accountId,
      purpose,
      after(this.clock.now(), -TRIES_WITHIN),
    ]);
    return row?.tries ?? 0;
  }

  private async countWrong({ id, purpose, customerId, accountId }: Challenge, by: Actor): Promise<void> {
    await this.database.query('update challenges set wrong_tries = wrong_tries + 1, tried_at = $2 where id = $1', [
      id,
      this.clock.now(),
    ]);
    await this.events.publish(
      new WrongCodeGiven({ customerId, accountId }, by, this.clock.now(), { challengeId: id, purpose }),
    );
  }

  private async forgetWrong({ purpose, accountId }: Challenge): Promise<void> {
    await this.database.query(
      'update challenges set wrong_tries = 0 where account_id = $1 and purpose = $2 and wrong_tries > 0',
      [accountId, purpose],
    );
  }
}

/** A select of one number, for statements with these placeholders. */
const wrongTriesOf = (account: string, purpose: string, since: string) =>
  `select coalesce(sum(wrong_tries), 0)::int as tries from challenges
   where account_id = ${account} and purpose = ${purpose} and tried_at > ${since}`;
