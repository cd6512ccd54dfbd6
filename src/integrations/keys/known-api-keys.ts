import { Inject, Injectable } from '@nestjs/common';
import { after, ClientActor, ClientScope, Clock, HOUR, MINUTE, Origin } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database, Lookups } from '../../platform/database';
import { ApiKeys } from '../../platform/http';
import { networkOf, RateLimit, RateLimits, TooManyRequests } from '../../platform/rate-limits';
import { ApiKeyExpired, ApiKeyRequired, ApiKeyRevoked, ScopeMissing } from '../integrations.errors';
import { digestOfApiKey, looksLikeApiKey } from './api-key';

interface KnownKey {
  readonly id: string;
  readonly clientId: string;
  readonly scopes: readonly ClientScope[];
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

const SQL = `
  select id, client_id as "clientId", scopes, expires_at as "expiresAt", revoked_at as "revokedAt", last_used_at as "lastUsedAt"
  from api_keys
  where digest = $1`;

/** When a key was last used is written no more often than that. */
const USE_NOTED_EVERY = MINUTE;

/** Tells, in one round trip, whose key it is. */
@Injectable()
export class KnownApiKeys implements ApiKeys {
  private readonly wrongKeys: RateLimit;

  constructor(
    private readonly lookups: Lookups,
    private readonly database: Database,
    private readonly rateLimits: RateLimits,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: RunningSettings,
  ) {
    this.wrongKeys = { name: 'wrong-api-keys', limit: settings.KEY_FAILURES_PER_NETWORK, window: HOUR };
  }

  /** A right key is never made to wait for the wrong ones of its network: it can't be guessed, so the limit only spares us work. */
  async admit(text: string | undefined, scope: ClientScope, origin: Origin): Promise<ClientActor> {
    if (text === undefined || !looksLikeApiKey(text)) throw new ApiKeyRequired();
    const [key] = await this.lookups.rows<KnownKey>('api key', SQL, [digestOfApiKey(text)]);
    if (!key) return this.refuse(origin);
    const { id, clientId, scopes, expiresAt, revokedAt } = key;
    if (revokedAt) throw new ApiKeyRevoked();
    if (expiresAt && expiresAt <= this.clock.now()) throw new ApiKeyExpired();
    await this.noteUse(key);
    if (!scopes.includes(scope)) throw new ScopeMissing(scope);
    return { kind: 'client', clientId, keyId: id, scopes, origin };
  }

  private async refuse({ address }: Origin): Promise<never> {
    const verdict = await this.database.acrossCustomers('wrong API key counted', () =>
      this.rateLimits.take(this.wrongKeys, networkOf(address)),
    );
    throw verdict.allowed ? new ApiKeyRequired() : new TooManyRequests(this.wrongKeys, verdict);
  }

  private async noteUse({ id, lastUsedAt }: KnownKey): Promise<void> {
    const now = this.clock.now();
    const noted = after(now, -USE_NOTED_EVERY);
    if (lastUsedAt && lastUsedAt > noted) return;
    await this.database.acrossCustomers('use of an API key noted', () =>
      this.database.query(
        `update api_keys
         set last_used_at = $2
         where id = $1 and (last_used_at is null or last_used_at <= $3)`,
        [id, now, noted],
      ),
    );
  }
}
