import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { RunningSettings, SETTINGS } from '../platform/config';
import { derivedKey } from '../platform/crypto';

/** Networks as they are kept: keyed digests, so that they can be counted, and nobody who has only the database learns who asked. */
@Injectable()
export class Networks {
  private readonly key: Buffer;

  constructor(@Inject(SETTINGS) settings: RunningSettings) {
    this.key = derivedKey(settings.SECRET_KEY, 'networks');
  }

  digestOf(network: string | null): string | null {
    return network === null ? null : createHmac('sha256', this.key).update(network).digest('base64url');
  }
}
