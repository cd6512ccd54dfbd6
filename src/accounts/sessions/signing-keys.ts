import { createPublicKey, generateKeyPairSync, JsonWebKey } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '../../kernel';
import { RunningSettings, SETTINGS, WrongSetting } from '../../platform/config';
import { SecretBox } from '../../platform/crypto';
import { Database } from '../../platform/database';

export interface SigningKey {
  readonly id: string;
  /** PEM */
  readonly publicKey: string;
  /** PEM; absent of a key that only verifies any more */
  readonly privateKey: string | null;
}

interface KeyRow {
  id: string;
  public_key: string;
  sealed_private_key: Buffer;
  retired_at: Date | null;
}

/** The Ed25519 keys that sign access tokens, shared by all processes through the database; private halves only encrypted. */
@Injectable()
export class SigningKeys {
  private readonly box: SecretBox;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: RunningSettings,
  ) {
    this.box = new SecretBox(settings.SECRET_KEY, 'signing keys');
  }

  /** Every key that tokens may still be signed with, the one for new tokens first. It is made where there is none, or none any more. */
  async all(): Promise<[SigningKey, ...SigningKey[]]> {
    return this.database.acrossCustomers('signing keys', async () => {
      const [newest, ...others] = await this.read();
      if (newest?.privateKey != null) return [newest, ...others];
      await this.make();
      return (await this.read()) as [SigningKey];
    });
  }

  private async read(): Promise<SigningKey[]> {
    const rows = await this.database.query<KeyRow>(
      'select id, public_key, sealed_private_key, retired_at from signing_keys order by retired_at desc nulls first',
    );
    return rows.map((row) => ({
      id: row.id,
      publicKey: row.public_key,
      privateKey: row.retired_at ? null : this.open(row.sealed_private_key),
    }));
  }

  private open(sealed: Buffer): string {
    try {
      return this.box.open(sealed);
    } catch {
      throw new WrongSetting('The setting SECRET_KEY is wrong: it is not the one that this database was begun with.');
    }
  }

  /** Two processes that start together both try; one key stands. */
  private async make(): Promise<void> {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    await this.database.query(
      `insert into signing_keys (id, public_key, sealed_private_key, made_at) values ($1, $2, $3, $4)
       on conflict ((true)) where retired_at is null do nothing`,
      [newId(), publicKey, this.box.seal(privateKey), this.clock.now()],
    );
  }
}

/** The public half as a member of a JWK set (RFC 7517, RFC 8037). */
export function publicJwk({ id, publicKey }: SigningKey): JsonWebKey & { kid: string } {
  return { ...createPublicKey(publicKey).export({ format: 'jwk' }), kid: id, alg: 'EdDSA', use: 'sig' };
}
