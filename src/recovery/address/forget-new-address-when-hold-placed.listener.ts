import { Injectable } from '@nestjs/common';
import { Challenges } from '../../challenges';
import { HOLD_KINDS, HoldPlaced } from '../../holds';
import { InTransaction, Listener } from '../../platform/events';

/** What ends sessions ends what was asked for in one: whoever is thrown out doesn't get another address in by a link that is out. */
@Injectable()
@InTransaction(HoldPlaced)
export class ForgetNewAddressWhenHoldPlaced implements Listener<HoldPlaced> {
  constructor(private readonly challenges: Challenges) {}

  async hear({ subject, facts, actor }: HoldPlaced): Promise<void> {
    if (subject.accountId === null || HOLD_KINDS[facts.kind].onSessions !== 'end') return;
    await this.challenges.cancelOf(subject.accountId, 'own_address', actor);
  }
}
