import { Inject, Injectable } from '@nestjs/common';
import { Account, Recipients } from '../../accounts';
import { Actor } from '../../kernel';
import { Mail } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { ReactivationAnsweredData, reactivationAnsweredLetter } from '../letters/reactivation-answered.letter';

type Said = Pick<ReactivationAnsweredData, 'answer' | 'reason' | 'stillHeld'>;

/** Tells the person what has become of the request. In the caller's transaction. */
@Injectable()
export class ReactivationAnswers {
  constructor(
    private readonly recipients: Recipients,
    private readonly mail: Mail,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  async tell(account: Account, said: Said, by: Actor): Promise<void> {
    const to = await this.recipients.of(account);
    if (!to) return;
    const { displayName: name, userName } = account;
    const data = { ...said, name, userName, signInLink: `${this.settings.ORIGIN}/` };
    await this.mail.queue(reactivationAnsweredLetter, to, data, by);
  }
}
