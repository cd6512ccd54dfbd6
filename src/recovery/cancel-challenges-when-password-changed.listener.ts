import { Injectable } from '@nestjs/common';
import { PasswordChanged } from '../accounts';
import { Challenges } from '../challenges';
import { InTransaction, Listener } from '../platform/events';

/** A new password makes every link that is still on its way useless. */
@Injectable()
@InTransaction(PasswordChanged)
export class CancelChallengesWhenPasswordChanged implements Listener<PasswordChanged> {
  constructor(private readonly challenges: Challenges) {}

  async hear({ subject, actor }: PasswordChanged): Promise<void> {
    if (subject.accountId !== null) await this.challenges.cancelAll(subject.accountId, actor);
  }
}
