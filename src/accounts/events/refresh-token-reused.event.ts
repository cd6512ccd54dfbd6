import { DomainEvent } from '../../kernel';

/** A refresh token that had been exchanged came back: somebody holds a copy. Its session was ended. */
export class RefreshTokenReused extends DomainEvent<{ sessionId: string; exchangedAt: string }> {
  readonly name = 'accounts.refresh-token-reused';
}
