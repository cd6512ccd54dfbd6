import { Injectable } from '@nestjs/common';
import { AccountDeactivated } from '../accounts';
import { Challenges } from '../challenges';
import { InTransaction, Listener } from '../platform/events';

/** No link may bring back an account that has come to its end. */
@Injectable()
@InTransaction(AccountDeactivated)
export class CancelChallengesWhenAccountDeactivated implements Listener<AccountDeactivated> {
  constructor(private readonly challenges: Challenges) {}

  async hear({ subject, actor }: AccountDeactivated): Promise<void> {
    if (subject.accountId !== null) await this.challenges.cancelAll(subject.accountId, actor);
  }
}
