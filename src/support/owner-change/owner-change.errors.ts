import { DomainError, Refusal } from '../../kernel';

export class OwnerChangeNotFound extends DomainError {
  readonly code = 'support/owner-change-not-found';
  readonly refusal: Refusal = 'not-found';
}

/** One of that account is under way. */
export class OwnerChangePending extends DomainError {
  readonly code = 'support/owner-change-pending';
  readonly refusal: Refusal = 'conflict';
}

/** The present state doesn't allow it: it was stopped, completed, isn't approved, still waits, or its time is over. */
export class OwnerChangeNotPossible extends DomainError {
  readonly code = 'support/owner-change-not-possible';
  readonly refusal: Refusal = 'conflict';
}
