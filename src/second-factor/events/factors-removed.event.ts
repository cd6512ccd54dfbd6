import { DomainEvent } from '../../kernel';

/** Those who manage the account, or staff, have taken away every second factor, for the person has lost it. */
export class FactorsRemoved extends DomainEvent<{ reason: string }> {
  readonly name = 'second-factor.factors-removed';
}
