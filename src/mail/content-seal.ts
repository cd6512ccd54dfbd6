import { Inject, Injectable } from '@nestjs/common';
import { RunningSettings, SETTINGS } from '../platform/config';
import { SecretBox } from '../platform/crypto';
import { LetterContent } from './letter-template';

/** Keeps what a waiting letter says from whoever has only the database. */
@Injectable()
export class ContentSeal {
  private readonly box: SecretBox;

  constructor(@Inject(SETTINGS) settings: RunningSettings) {
    this.box = new SecretBox(settings.SECRET_KEY, 'letters');
  }

  seal(content: LetterContent): Buffer {
    return this.box.seal(JSON.stringify(content));
  }

  open(sealed: Buffer): LetterContent {
    return JSON.parse(this.box.open(sealed)) as LetterContent;
  }
}
