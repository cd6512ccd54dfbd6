import { Inject, Injectable } from '@nestjs/common';
import { Account } from '../../accounts';
import { after, Clock, HOUR, newId } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { asTyped, SecretBox } from '../../platform/crypto';
import { Database } from '../../platform/database';
import { newTotpSecret, stepOf } from './one-time-passwords';

interface KeptAuthenticator {
  readonly id: string;
  readonly sealedSecret: Buffer;
}

/** One that was begun waits so long for its first code. */
const BEGUN_FOR = HOUR;

/** Authenticator apps: of each account one that counts, and one that is being set up. Their secrets are kept sealed. */
@Injectable()
export class Authenticators {
  private readonly box: SecretBox;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: RunningSettings,
  ) {
    this.box = new SecretBox(settings.SECRET_KEY, 'second-factors');
  }

  async isActive(accountId: string): Promise<boolean> {
    return (await this.activeSince(accountId)) !== null;
  }

  async activeSince(accountId: string): Promise<Date | null> {
    const [active] = await this.database.prepared<{ confirmedAt: Date }>(
      'authenticator in use',
      'select confirmed_at as "confirmedAt" from authenticators where account_id = $1 and confirmed_at is not null',
      [accountId],
    );
    return active?.confirmedAt ?? null;
  }

  /** Begins to set one up, in the place of one that was only begun. It counts for nothing yet. @returns its secret, in base32 */
  async begin({ id, customerId }: Account): Promise<string> {
    const secret = newTotpSecret();
    await this.database.query('delete from authenticators where account_id = $1 and confirmed_at is null', [id]);
    await this.database.query(
      'insert into authenticators (id, customer_id, account_id, sealed_secret, begun_at) values ($1, $2, $3, $4, $5)',
      [newId(), customerId, id, this.box.seal(secret), this.clock.now()],
    );
    return secret;
  }

  /** The one that was begun counts from now on, in the place of an earlier one. @returns whether the code was of it */
  async confirm({ id }: Account, code: string): Promise<boolean> {
    const [begun] = await this.database.query<KeptAuthenticator>(
      `select id, sealed_secret as "sealedSecret" from authenticators
       where account_id = $1 and confirmed_at is null and begun_at > $2`,
      [id, after(this.clock.now(), -BEGUN_FOR)],
    );
    if (!begun || !(await this.useStep(begun, code))) return false;
    await this.database.query('delete from authenticators where account_id = $1 and id <> $2', [id, begun.id]);
    await this.database.query('update authenticators set confirmed_at = $2 where id = $1', [
      begun.id,
      this.clock.now(),
    ]);
    return true;
  }

  /** Whether it is a code of the account's app, of these seconds, that was not used before. Uses it up. */
  async prove(accountId: string, code: string): Promise<boolean> {
    const [active] = await this.database.query<KeptAuthenticator>(
      `select id, sealed_secret as "sealedSecret" from authenticators
       where account_id = $1 and confirmed_at is not null`,
      [accountId],
    );
    return active !== undefined && this.useStep(active, code);
  }

  /** @returns whether there was one that counted */
  async remove(accountId: string): Promise<boolean> {
    const removed = await this.database.query<{ confirmed: boolean }>(
      'delete from authenticators where account_id = $1 returning confirmed_at is not null as confirmed',
      [accountId],
    );
    return removed.some(({ confirmed }) => confirmed);
  }

  /** A code never works twice, nor does one that is older than the last (RFC 6238 §5.2): one conditional statement. */
  private async useStep({ id, sealedSecret }: KeptAuthenticator, code: string): Promise<boolean> {
    const step = stepOf(this.box.open(sealedSecret), asTyped(code), this.clock.now());
    if (step === null) return false;
    const used = await this.database.query(
      'update authenticators set last_step = $2 where id = $1 and last_step < $2 returning id',
      [id, step],
    );
    return used.length > 0;
  }
}
