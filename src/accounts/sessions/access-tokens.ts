import { Inject, Injectable, OnModuleInit } from '@nestjs/common';
import { createSigner, createVerifier } from 'fast-jwt';
import type { JsonWebKey } from 'node:crypto';
import { AccountRole, after, Clock, MINUTE, SECOND, SessionRestriction } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { publicJwk, SigningKey, SigningKeys } from './signing-keys';

/** What an access token says. It is no proof that the session still lives: each request asks the database. */
export interface AccessClaims {
  /** the account */
  readonly sub: string;
  /** the session */
  readonly sid: string;
  /** the customer; absent for staff */
  readonly cid?: string;
  readonly role: AccountRole;
  /** the one thing that the session may do; absent of a full one */
  readonly restricted_to?: SessionRestriction;
}

type Verifier = (token: string) => AccessClaims & { readonly exp: number; readonly iss: string };

/** However many tokens name keys that we don't know, the database is asked for new ones this often. */
const LOOK_FOR_KEYS_EVERY = 10 * SECOND;

/**
 * Digests of tokens whose signature was found good, by key. A token comes with every request of its few minutes, and to verify an
 * EdDSA signature costs more than all the rest of a session check. What it says is judged anew each time.
 */
const SIGNATURES_REMEMBERED = 10_000;

/**
 * JWTs signed with EdDSA (RFC 8037), good for minutes. Signed and verified synchronously: the thread pool belongs to the
 * password hashes.
 */
@Injectable()
export class AccessTokens implements OnModuleInit {
  private current: { readonly id: string; readonly sign: (claims: object) => string };
  private verifiers = new Map<string, Verifier>();
  private keys: readonly SigningKey[] = [];
  private lookedForKeysAt = new Date(0);

  constructor(
    private readonly signingKeys: SigningKeys,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.load();
  }

  /** @returns the token and its life in seconds */
  sign(claims: AccessClaims): { token: string; expiresIn: number } {
    const now = this.clock.now();
    const life = this.settings.ACCESS_TOKEN_MINUTES * MINUTE;
    const token = this.current.sign({
      ...claims,
      iss: this.settings.ORIGIN,
      iat: inSeconds(now),
      exp: inSeconds(after(now, life)),
    });
    return { token, expiresIn: life / SECOND };
  }

  /** @returns what a token of ours says, or null where it is forged, expired, of another issuer, or no token at all */
  async verify(token: string): Promise<AccessClaims | null> {
    const keyId = keyIdOf(token);
    if (keyId === null) return null;
    if (!this.verifiers.has(keyId)) await this.lookForNewKeys();
    try {
      const claims = this.verifiers.get(keyId)?.(token);
      const isGood = claims?.iss === this.settings.ORIGIN && claims.exp > inSeconds(this.clock.now());
      return isGood ? claims : null;
    } catch {
      // fast-jwt tells apart many ways of being no token of ours; to the bearer they are one
      return null;
    }
  }

  /** The public keys, for those who verify our tokens themselves (RFC 7517). */
  jwks(): { keys: JsonWebKey[] } {
    return { keys: this.keys.map(publicJwk) };
  }

  private async lookForNewKeys(): Promise<void> {
    const now = this.clock.now();
    if (now < after(this.lookedForKeysAt, LOOK_FOR_KEYS_EVERY)) return;
    this.lookedForKeysAt = now;
    await this.load();
  }

  private async load(): Promise<void> {
    const keys = await this.signingKeys.all();
    const [{ id, privateKey }] = keys;
    this.keys = keys;
    this.verifiers = new Map(keys.map((key) => [key.id, verifierOf(key)]));
    this.current = {
      id,
      sign: createSigner({
        algorithm: 'EdDSA',
        key: privateKey ?? '',
        kid: id,
        header: { alg: 'EdDSA', typ: 'at+jwt' },
      }),
    };
  }
}

function verifierOf({ publicKey }: SigningKey): Verifier {
  return createVerifier({
    key: publicKey,
    algorithms: ['EdDSA'],
    ignoreExpiration: true, // compared with our own clock instead
    requiredClaims: ['sub', 'sid', 'role', 'exp', 'iss'],
    checkTyp: 'at+jwt',
    cache: SIGNATURES_REMEMBERED,
  }) as Verifier;
}

function keyIdOf(token: string): string | null {
  const [header = ''] = token.split('.', 1);
  try {
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as { kid?: unknown };
    return typeof kid === 'string' ? kid : null;
  } catch {
    return null;
  }
}

function inSeconds(moment: Date): number {
  return Math.floor(moment.getTime() / SECOND);
}
