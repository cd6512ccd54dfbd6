import { DomainError, Refusal } from '../kernel';

/** A code that is wrong, too old, replaced by a newer one, or tried too often: the answer is the same. */
export class UnlockCodeRefused extends DomainError {
  readonly code = 'lockout/code-refused';
  readonly refusal: Refusal = 'unacceptable';

  constructor() {
    super({ fields: [{ field: 'code', code: 'unlock_code_refused' }] });
  }
}
