import { Injectable } from '@nestjs/common';
import { Actor, ClientScope, Clock, newId } from '../../kernel';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { ApiKeyIssued } from '../events/api-key-issued.event';
import { ApiKeyRevoked } from '../events/api-key-revoked.event';
import { ExpiryInThePast, NoSuchKey } from '../integrations.errors';
import { newApiKey } from './api-key';
import { ApiClients } from './api-clients';

/** What may be known of a key once it was given out. */
export interface IssuedApiKey {
  readonly id: string;
  readonly clientId: string;
  /** its beginning, by which people name it */
  readonly prefix: string;
  readonly scopes: readonly ClientScope[];
  readonly createdAt: Date;
  /** null: it opens until it is revoked */
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** within a minute; null: never */
  readonly lastUsedAt: Date | null;
}

export interface WantedApiKey {
  readonly scopes: readonly ClientScope[];
  readonly expiresAt?: Date | undefined;
}

const COLUMNS = `id, client_id as "clientId", prefix, scopes, created_at as "createdAt", expires_at as "expiresAt",
  revoked_at as "revokedAt", last_used_at as "lastUsedAt"`;
const PURPOSE = 'API keys belong to no customer';

/** The keys of other systems: given out, listed, revoked. */
@Injectable()
export class IssuedApiKeys {
  constructor(
    private readonly database: Database,
    private readonly clients: ApiClients,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the key as a text as well: this once, for only its digest is kept
   * @throws NoSuchClient
   * @throws ExpiryInThePast
   */
  issue(clientId: string, { scopes, expiresAt }: WantedApiKey, by: Actor): Promise<IssuedApiKey & { key: string }> {
    return this.database.acrossCustomers(PURPOSE, async () => {
      const now = this.clock.now();
      if (expiresAt && expiresAt <= now) throw new ExpiryInThePast();
      await this.clients.withId(clientId);
      const { text, prefix, digest } = newApiKey();
      const [issued] = await this.database.query<IssuedApiKey>(
        `insert into api_keys (id, client_id, prefix, digest, scopes, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         returning ${COLUMNS}`,
        [newId(), clientId, prefix, digest, [...new Set(scopes)].sort(), now, expiresAt ?? null],
      );
      if (!issued) throw new Error('an inserted key comes back');
      const facts = {
        clientId,
        keyId: issued.id,
        prefix,
        scopes: issued.scopes,
        expiresAt: expiresAt?.toISOString() ?? null,
      };
      await this.events.publish(new ApiKeyIssued({ customerId: null, accountId: null }, by, now, facts));
      return { ...issued, key: text };
    });
  }

  /** Those of one client, the newest first. @throws NoSuchClient */
  page(clientId: string, limit: number, after?: string): Promise<Page<IssuedApiKey>> {
    const [before = null] = after === undefined ? [] : decodePosition(after, ['id']);
    return this.database.acrossCustomers(PURPOSE, async () => {
      await this.clients.withId(clientId);
      const rows = await this.database.query<IssuedApiKey>(
        `select ${COLUMNS}
         from api_keys
         where client_id = $1 and ($2::uuid is null or id < $2)
         order by id desc
         limit $3`,
        [clientId, before, limit + 1],
      );
      return pageOf(
        rows,
        limit,
        ({ id }) => [id],
        (key) => key,
      );
    });
  }

  /** The key opens nothing from now on. One that was revoked before stays as it is. @throws NoSuchKey */
  revoke(clientId: string, keyId: string, by: Actor): Promise<void> {
    return this.database.acrossCustomers(PURPOSE, async () => {
      const now = this.clock.now();
      const [key] = await this.database.query<{ prefix: string; revokedAt: Date | null }>(
        `select prefix, revoked_at as "revokedAt" from api_keys where client_id = $1 and id = $2 for update`,
        [clientId, keyId],
      );
      if (!key) throw new NoSuchKey();
      if (key.revokedAt) return;
      await this.database.query('update api_keys set revoked_at = $2 where id = $1', [keyId, now]);
      const facts = { clientId, keyId, prefix: key.prefix };
      await this.events.publish(new ApiKeyRevoked({ customerId: null, accountId: null }, by, now, facts));
    });
  }
}
