import { Inject, Injectable } from '@nestjs/common';
import { Account } from '../../accounts';
import { after, Clock, DAY, newId, Origin } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { digestOf, newSecret } from '../../platform/crypto';
import { Database } from '../../platform/database';

export interface RememberedDevice {
  readonly id: string;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly rememberedAt: Date;
  readonly usedAt: Date;
  readonly expiresAt: Date;
}

const PURPOSE = 'remembered device';

/** Devices on which somebody has shown a second factor, and isn't asked for it for a while. Each holds a token, kept as a digest. */
@Injectable()
export class RememberedDevices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /** @returns the token that the device keeps: 32 random bytes in base64url */
  async remember(
    { id: accountId, customerId }: Account,
    { address, userAgent }: Origin,
  ): Promise<{ id: string; token: string }> {
    const [id, token, now] = [newId(), newSecret(), this.clock.now()];
    await this.database.query('delete from remembered_devices where account_id = $1 and expires_at <= $2', [
      accountId,
      now,
    ]);
    await this.database.query(
      `insert into remembered_devices (id, customer_id, account_id, digest, address, user_agent, remembered_at, used_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
      [
        id,
        customerId,
        accountId,
        digestOf(PURPOSE, token),
        address ?? null,
        userAgent ?? null,
        now,
        after(now, this.settings.REMEMBERED_DEVICE_DAYS * DAY),
      ],
    );
    return { id, token };
  }

  /** Whether the account is used on this device so that it need not show a second factor. */
  async knows(accountId: string, token: string): Promise<boolean> {
    const known = await this.database.query(
      `update remembered_devices set used_at = $3
       where account_id = $1 and digest = $2 and expires_at > $3
       returning id`,
      [accountId, digestOf(PURPOSE, token), this.clock.now()],
    );
    return known.length > 0;
  }

  /** Those that are still remembered, the newest first. */
  list(accountId: string): Promise<RememberedDevice[]> {
    return this.database.query<RememberedDevice>(
      `select id, address, user_agent as "userAgent", remembered_at as "rememberedAt", used_at as "usedAt", expires_at as "expiresAt"
       from remembered_devices
       where account_id = $1 and expires_at > $2
       order by id desc`,
      [accountId, this.clock.now()],
    );
  }

  /** @returns whether there was such a one */
  async forget(accountId: string, deviceId: string): Promise<boolean> {
    const forgotten = await this.database.query(
      'delete from remembered_devices where account_id = $1 and id = $2 returning id',
      [accountId, deviceId],
    );
    return forgotten.length > 0;
  }

  /** @returns the ids of those that were still remembered */
  async forgetAll(accountId: string): Promise<string[]> {
    const forgotten = await this.database.query<{ id: string; wasKnown: boolean }>(
      'delete from remembered_devices where account_id = $1 returning id, expires_at > $2 as "wasKnown"',
      [accountId, this.clock.now()],
    );
    return forgotten.filter(({ wasKnown }) => wasKnown).map(({ id }) => id);
  }
}
