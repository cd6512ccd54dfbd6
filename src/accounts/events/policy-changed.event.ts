import { DomainEvent } from '../../kernel';

/** A customer's policy is another one. Each value is written `field=value`, followed by `(default)` where it is the deployment's. */
export class PolicyChanged extends DomainEvent<{
  before: readonly string[];
  after: readonly string[];
  /** the operator's, who acts in the principal's place, or null */
  reason: string | null;
}> {
  readonly name = 'accounts.policy-changed';
}
