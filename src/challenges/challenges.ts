import { Injectable } from '@nestjs/common';
import { Actor, Clock, newId, Subject } from '../kernel';
import { asTyped, digestOf, newCode, newSecret, UNAMBIGUOUS } from '../platform/crypto';
import { Database, Lookups } from '../platform/database';
import { Challenge, CHALLENGE_COLUMNS, OPEN } from './challenge';
import {
  ChallengePurpose,
  LASTING_PURPOSES,
  LinkPurpose,
  PASSWORD_LINK_PURPOSES,
  PasswordLinkPurpose,
  PlainLinkPurpose,
} from './challenge-purposes';
import { ChallengeRecords } from './challenge-records';
import { stateOf } from './challenge-state';
import { deadLink, UnknownLink } from './challenges.errors';
import { CodeDigests } from './code-digests';

export interface IssuedLink {
  readonly id: string;
  /** 32 random bytes in base64url. It goes into the letter, and nowhere else. */
  readonly secret: string;
  readonly expiresAt: Date;
}

export interface IssuedPasswordLink extends IssuedLink {
  /** does the same as the secret, for who can't open the link: 12 signs, 60 bits */
  readonly code: string;
}

const LINK_CODE_LENGTH = 12;

/** Links that prove that somebody controls an address: issued, looked at, redeemed once. */
@Injectable()
export class Challenges {
  constructor(
    private readonly records: ChallengeRecords,
    private readonly codeDigests: CodeDigests,
    private readonly database: Database,
    private readonly lookups: Lookups,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a new link to a password, with a code beside it; an older one of the same account and purpose stops working in the same
   * transaction.
   *
   * The caller holds the lock of the account, so that two issued at once stand one after the other.
   */
  async issue(
    account: Subject & { accountId: string },
    purpose: PasswordLinkPurpose,
    expiresAt: Date,
    by: Actor,
  ): Promise<IssuedPasswordLink> {
    const [id, secret, code] = [newId(), newSecret(), newCode(UNAMBIGUOUS, LINK_CODE_LENGTH)];
    const digest = digestOf(purpose, secret);
    const linkCodeDigest = this.codeDigests.ofLinkCode(purpose, code);
    await this.records.replace(account.accountId, purpose);
    await this.records.insert({ id, account, purpose, digest, linkCodeDigest, expiresAt }, by);
    return { id, secret, code, expiresAt };
  }

  /**
   * The same for a link that leads to something else, and has no code beside it.
   *
   * @param target the address that it is sent to, where redeeming it confirms that one
   */
  async issuePlain(
    account: Subject & { accountId: string },
    purpose: PlainLinkPurpose,
    expiresAt: Date,
    by: Actor,
    target?: string,
  ): Promise<IssuedLink> {
    const [id, secret] = [newId(), newSecret()];
    const digest = digestOf(purpose, secret);
    await this.records.replace(account.accountId, purpose);
    await this.records.insert({ id, account, purpose, digest, expiresAt, ...(target !== undefined && { target }) }, by);
    return { id, secret, expiresAt };
  }

  /**
   * What has become of the challenge with this secret. Looking changes nothing.
   *
   * @param secret of the link, or for a link to a password the code beside it, however it was typed
   * @throws UnknownLink when there never was one for this purpose
   */
  async find(purpose: LinkPurpose, secret: string): Promise<Challenge> {
    const [challenge] = await this.lookups.rows<Challenge>(
      'challenge by secret or code',
      `select ${CHALLENGE_COLUMNS} from challenges where digest = $1 or link_code_digest = $2`,
      [digestOf(purpose, secret), isToPassword(purpose) ? this.codeDigests.ofLinkCode(purpose, asTyped(secret)) : null],
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
   * Uses the challenge up: of any number of tries at once, in any number of processes, one wins.
   *
   * @throws DomainError that says why the challenge no longer works
   */
  async redeem(purpose: LinkPurpose, secret: string, by: Actor): Promise<void> {
    const challenge = await this.find(purpose, secret);
    if (await this.records.use(challenge, by)) return;
    this.requireLive(await this.find(purpose, secret));
    throw new UnknownLink();
  }

  /** When the newest but so many of a purpose was issued, whatever has become of it; null: there were fewer. */
  async issuedBefore(accountId: string, purpose: ChallengePurpose, newer: number): Promise<Date | null> {
    const [challenge] = await this.database.query<Challenge>(
      `select ${CHALLENGE_COLUMNS} from challenges
       where account_id = $1 and purpose = $2
       order by issued_at desc, id desc
       offset $3 limit 1`,
      [accountId, purpose, newer],
    );
    return challenge?.issuedAt ?? null;
  }

  /** Whether somebody has one in hand that works. */
  async hasLive(accountId: string, purpose: ChallengePurpose): Promise<boolean> {
    return (await this.liveOf(accountId, purpose)) !== null;
  }

  /** The one that works; null: none does. */
  async liveOf(accountId: string, purpose: ChallengePurpose): Promise<Challenge | null> {
    const [live] = await this.database.query<Challenge>(
      `select ${CHALLENGE_COLUMNS} from challenges
       where account_id = $1 and purpose = $2 and ${OPEN} and expires_at > $3
       limit 1`,
      [accountId, purpose, this.clock.now()],
    );
    return live ?? null;
  }

  /** Makes every challenge of the account useless but those that last, e.g. because one has just done its work. */
  async cancelAll(accountId: string, by: Actor): Promise<void> {
    await this.records.cancel('account_id = $1 and purpose <> all($2)', [accountId, LASTING_PURPOSES], by);
  }

  /** Makes those of one purpose useless. */
  async cancelOf(accountId: string, purpose: ChallengePurpose, by: Actor): Promise<void> {
    await this.records.cancel('account_id = $1 and purpose = $2', [accountId, purpose], by);
  }
}

function isToPassword(purpose: LinkPurpose): purpose is PasswordLinkPurpose {
  return PASSWORD_LINK_PURPOSES.some((each) => each === purpose);
}
