import { Injectable } from '@nestjs/common';
import { CurrentPassword, LockedAccount } from '../../accounts';
import { after, Clock, MINUTE, newId } from '../../kernel';
import { digestOf, newSecret } from '../../platform/crypto';
import { Database, Lookups } from '../../platform/database';

/** A sign-in whose password was right. */
export interface PendingSignIn {
  readonly id: string;
  readonly accountId: string;
  readonly customerId: string | null;
  /** the one that was proved: a newer one ends it */
  readonly passwordId: string;
}

const PURPOSE = 'pending sign-in';
const LIFE = 10 * MINUTE;
const TRIES = 5;

const OPEN = `used_at is null and expires_at > $2 and wrong_tries < ${TRIES}`;

/** Sign-ins that wait for a second factor. Who began one holds a secret, which is kept as a digest. */
@Injectable()
export class PendingSignIns {
  constructor(
    private readonly database: Database,
    private readonly lookups: Lookups,
    private readonly clock: Clock,
  ) {}

  /** @returns the secret: 32 random bytes in base64url */
  async begin(
    { id, customerId }: LockedAccount,
    password: CurrentPassword,
  ): Promise<{ secret: string; expiresAt: Date }> {
    const [secret, now] = [newSecret(), this.clock.now()];
    const expiresAt = after(now, LIFE);
    await this.database.query('delete from pending_sign_ins where account_id = $1 and expires_at <= $2', [id, now]);
    await this.database.query(
      `insert into pending_sign_ins (id, customer_id, account_id, password_id, digest, expires_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [newId(), customerId, id, password.id, digestOf(PURPOSE, secret), expiresAt],
    );
    return { secret, expiresAt };
  }

  /** One that is still open, as far as is committed; null: there is none. */
  async find(secret: string): Promise<PendingSignIn | null> {
    const [pending] = await this.lookups.rows<PendingSignIn>(
      'pending sign-in',
      `select id, account_id as "accountId", customer_id as "customerId", password_id as "passwordId" from pending_sign_ins
       where digest = $1 and ${OPEN}`,
      [digestOf(PURPOSE, secret), this.clock.now()],
    );
    return pending ?? null;
  }

  /** Whether it still is, once the transaction has locked the account. */
  async isOpen({ id }: PendingSignIn): Promise<boolean> {
    const open = await this.database.query(`select from pending_sign_ins where id = $1 and ${OPEN}`, [
      id,
      this.clock.now(),
    ]);
    return open.length > 0;
  }

  async countWrong({ id }: PendingSignIn): Promise<void> {
    await this.database.query('update pending_sign_ins set wrong_tries = wrong_tries + 1 where id = $1', [id]);
  }

  /** Uses it up: one conditional statement, so of any number at once, in any number of processes, one wins. @returns whether this did */
  async use({ id }: PendingSignIn): Promise<boolean> {
    const used = await this.database.query(
      `update pending_sign_ins set used_at = $2 where id = $1 and ${OPEN} returning id`,
      [id, this.clock.now()],
    );
    return used.length > 0;
  }
}
