import { Injectable } from '@nestjs/common';
import { EffectOnSessions, HOLD_KINDS, HoldLifted } from '../../holds';
import { InTransaction, Listener } from '../../platform/events';
import { Sessions } from './sessions';

/** Who signed in while the customer was held goes on without restriction, as who was signed in before does by itself. */
@Injectable()
@InTransaction(HoldLifted)
export class LiftRestrictionsWhenHoldLifted implements Listener<HoldLifted> {
  constructor(private readonly sessions: Sessions) {}

  async hear({ subject, facts }: HoldLifted): Promise<void> {
    const effect: EffectOnSessions = HOLD_KINDS[facts.kind].onSessions;
    if (typeof effect !== 'object' || subject.accountId !== null || subject.customerId === null) return;
    await this.sessions.liftRestrictions(subject.customerId, effect.restrictTo);
  }
}
