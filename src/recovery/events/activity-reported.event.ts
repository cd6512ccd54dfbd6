import { DomainEvent } from '../../kernel';

/** Somebody who got a mail about the account said that it wasn't they who acted. */
export class ActivityReported extends DomainEvent<{ challengeId: string }> {
  readonly name = 'recovery.activity-reported';
}
