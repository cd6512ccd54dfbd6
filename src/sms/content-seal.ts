import { Inject, Injectable } from '@nestjs/common';
import { RunningSettings, SETTINGS } from '../platform/config';
import { SecretBox } from '../platform/crypto';

/** Keeps what a waiting message says from whoever has only the database. */
@Injectable()
export class ContentSeal extends SecretBox {
  constructor(@Inject(SETTINGS) settings: RunningSettings) {
    super(settings.SECRET_KEY, 'text-messages');
  }
}
