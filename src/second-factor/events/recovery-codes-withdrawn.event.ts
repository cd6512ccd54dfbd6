import { DomainEvent } from '../../kernel';

/** Codes on paper that were made lately no longer work: somebody else may have made them. */
export class RecoveryCodesWithdrawn extends DomainEvent<{ reason: string }> {
  readonly name = 'second-factor.recovery-codes-withdrawn';
}
