import { Injectable } from '@nestjs/common';
import { SessionEnded } from '../../accounts';
import { Challenges } from '../../challenges';
import { InTransaction, Listener } from '../../platform/events';

/** Why a session ends that may be a stranger's. Whoever signs out, or chooses a password, goes by themselves. */
const THROWN_OUT = ['ended_by_owner', 'ended_by_staff', 'token_reused'];

/** Whoever is thrown out of a session doesn't get another address in by a link that they have asked for in it. */
@Injectable()
@InTransaction(SessionEnded)
export class ForgetNewAddressWhenSessionEnded implements Listener<SessionEnded> {
  constructor(private readonly challenges: Challenges) {}

  async hear({ subject, facts, actor }: SessionEnded): Promise<void> {
    if (subject.accountId === null || !THROWN_OUT.includes(facts.because)) return;
    await this.challenges.cancelOf(subject.accountId, 'own_address', actor);
  }
}
