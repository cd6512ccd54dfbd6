import { DomainEvent } from '../../kernel';

/** Somebody got in with one of the codes on paper; so many are left. */
export class RecoveryCodeUsed extends DomainEvent<{ left: number }> {
  readonly name = 'second-factor.recovery-code-used';
}
