import { DomainEvent } from '../../kernel';

/** A principal whose account is disabled has asked to be let in again. */
export class ReactivationAsked extends DomainEvent<{ requestId: string; proof: string; expiresAt: string }> {
  readonly name = 'support.reactivation-asked';
}
