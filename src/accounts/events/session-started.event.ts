import { DomainEvent } from '../../kernel';

/** Somebody has signed in. */
export class SessionStarted extends DomainEvent<{ sessionId: string; restrictedTo: string | null }> {
  readonly name = 'accounts.session-started';
}
