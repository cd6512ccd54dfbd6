import { DomainEvent } from '../../kernel';

/** The person has new codes on paper; the older ones stopped working. */
export class RecoveryCodesMade extends DomainEvent<{ count: number }> {
  readonly name = 'second-factor.recovery-codes-made';
}
