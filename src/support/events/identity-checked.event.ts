import { DomainEvent } from '../../kernel';
import { IdentityCheckMethod } from '../identity-checks/identity-check';

/** A member of staff has found out that it is the person of the account who asks for help. */
export class IdentityChecked extends DomainEvent<{ checkId: string; method: IdentityCheckMethod }> {
  readonly name = 'support.identity-checked';
}
