import { Injectable } from '@nestjs/common';
import { InTransaction, Listener } from '../../platform/events';
import { PasswordChanged } from '../events/password-changed.event';
import { Sessions } from './sessions';

/** Whoever knew the old password is out. Only the session in which somebody changed their own goes on. */
@Injectable()
@InTransaction(PasswordChanged)
export class EndSessionsWhenPasswordChanged implements Listener<PasswordChanged> {
  constructor(private readonly sessions: Sessions) {}

  async hear({ subject, actor }: PasswordChanged): Promise<void> {
    const own = actor.kind === 'account' && actor.accountId === subject.accountId ? actor.sessionId : undefined;
    if (subject.accountId !== null) await this.sessions.endAll(subject.accountId, 'password_changed', actor, own);
  }
}
