import { Inject, Injectable } from '@nestjs/common';
import { RunningSettings, SETTINGS } from '../config';
import { SecretBox } from '../crypto';

/** Keeps what people typed, while it waits, from whoever has only the queue. */
@Injectable()
export class PayloadSeal {
  private readonly box: SecretBox;

  constructor(@Inject(SETTINGS) settings: RunningSettings) {
    this.box = new SecretBox(settings.SECRET_KEY, 'jobs');
  }

  seal(payload: object): object {
    return { sealed: this.box.seal(JSON.stringify(payload)).toString('base64') };
  }

  /** @returns a payload that was not sealed as it is */
  open(payload: unknown): unknown {
    const { sealed } = payload as { sealed?: string };
    return sealed === undefined ? payload : JSON.parse(this.box.open(Buffer.from(sealed, 'base64')));
  }
}
