import { DomainEvent } from '../../kernel';

/** Staff have signed somebody out everywhere. */
export class SessionsEndedByStaff extends DomainEvent<{ sessions: number; reason: string }> {
  readonly name = 'support.sessions-ended';
}
