import { Injectable } from '@nestjs/common';
import { HOLD_KINDS, HoldPlaced } from '../../holds';
import { Clock } from '../../kernel';
import { InTransaction, Listener } from '../../platform/events';
import { Sessions } from './sessions';

/** Some holds throw out whoever is signed in, at once. One that starts later does so by itself: each request asks the holds. */
@Injectable()
@InTransaction(HoldPlaced)
export class EndSessionsWhenHoldPlaced implements Listener<HoldPlaced> {
  constructor(
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  async hear({ subject, facts, actor }: HoldPlaced): Promise<void> {
    const startsLater = new Date(facts.startsAt) > this.clock.now();
    if (HOLD_KINDS[facts.kind].onSessions !== 'end' || subject.accountId === null || startsLater) return;
    await this.sessions.endAll(subject.accountId, 'hold_placed', actor);
  }
}
