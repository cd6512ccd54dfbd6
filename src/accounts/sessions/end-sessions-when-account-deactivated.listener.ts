import { Injectable } from '@nestjs/common';
import { InTransaction, Listener } from '../../platform/events';
import { AccountDeactivated } from '../events/account-deactivated.event';
import { Sessions } from './sessions';

@Injectable()
@InTransaction(AccountDeactivated)
export class EndSessionsWhenAccountDeactivated implements Listener<AccountDeactivated> {
  constructor(private readonly sessions: Sessions) {}

  async hear({ subject, actor }: AccountDeactivated): Promise<void> {
    if (subject.accountId !== null) await this.sessions.endAll(subject.accountId, 'deactivated', actor);
  }
}
