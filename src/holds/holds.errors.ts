import { DomainError, Refusal } from '../kernel';

/** The rules of the kind don't let this side place such a hold here. */
export class HoldNotPlaceable extends DomainError {
  readonly code = 'holds/not-placeable';
  readonly refusal: Refusal = 'forbidden';
}

/** The hold is in force, and another side has to lift it. */
export class HoldNotLiftable extends DomainError {
  readonly code = 'holds/not-liftable';
  readonly refusal: Refusal = 'forbidden';
}

export class HoldNotFound extends DomainError {
  readonly code = 'holds/not-found';
  readonly refusal: Refusal = 'not-found';
}
