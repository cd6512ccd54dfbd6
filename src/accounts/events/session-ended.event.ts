import { DomainEvent } from '../../kernel';

/** A session is over: none of its tokens works any more. */
export class SessionEnded extends DomainEvent<{ sessionId: string; because: string }> {
  readonly name = 'accounts.session-ended';
}
