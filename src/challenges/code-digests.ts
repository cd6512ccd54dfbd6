import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hashRaw } from '@node-rs/argon2';
import { RunningSettings, SETTINGS } from '../platform/config';
import { derivedKey, HashSlots } from '../platform/crypto';
import { CodePurpose, PasswordLinkPurpose } from './challenge-purposes';

/** The digests under which codes are kept: keyed, so that whoever has only the database can't try them out. */
@Injectable()
export class CodeDigests {
  private readonly key: Buffer;

  constructor(
    private readonly hashSlots: HashSlots,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {
    this.key = derivedKey(settings.SECRET_KEY, 'codes');
  }

  /** Of a code beside a link. Its 60 bits can't be guessed, and it is found by its digest: no need to be slow. */
  ofLinkCode(purpose: PasswordLinkPurpose, code: string): Buffer {
    return createHmac('sha256', this.key).update(`${purpose}\0${code}`).digest();
  }

  /**
   * Of a short code. Slow as well (argon2id with the costs of a password), for there are few of them: should the key leak too, each
   * guess still costs. The caller bounds how many are under way.
   *
   * @param challengeId a salt of its own for each
   */
  ofShortCode(purpose: CodePurpose, challengeId: string, code: string): Promise<Buffer> {
    const options = {
      salt: Buffer.from(challengeId.replaceAll('-', ''), 'hex'),
      secret: this.key,
      memoryCost: this.settings.HASH_MEMORY_KIB,
      timeCost: this.settings.HASH_PASSES,
      parallelism: 1,
    };
    return this.hashSlots.compute(() => hashRaw(`${purpose}\0${code}`, options));
  }
}
