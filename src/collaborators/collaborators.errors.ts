import { DomainError, Refusal } from '../kernel';

export class UnknownPermission extends DomainError {
  readonly code = 'collaborators/unknown-permission';
  readonly refusal: Refusal = 'unacceptable';
}

export class UnknownMailbox extends DomainError {
  readonly code = 'collaborators/unknown-mailbox';
  readonly refusal: Refusal = 'unacceptable';
}

/** The same permission is to be granted and taken away. */
export class ContradictoryChange extends DomainError {
  readonly code = 'collaborators/contradictory-change';
  readonly refusal: Refusal = 'unacceptable';
}

/** Only the principal hands this permission out, or takes it away. */
export class PrincipalOnlyPermission extends DomainError {
  readonly code = 'collaborators/principal-only-permission';
  readonly refusal: Refusal = 'forbidden';
}

export class PlanLimitReached extends DomainError {
  readonly code = 'collaborators/plan-limit-reached';
  readonly refusal: Refusal = 'conflict';
}

/** There is no password to reset yet: the activation mail can be sent again. */
export class NotActivatedYet extends DomainError {
  readonly code = 'collaborators/not-activated-yet';
  readonly refusal: Refusal = 'conflict';
}

/** Nobody is waiting for a link. */
export class NothingToResend extends DomainError {
  readonly code = 'collaborators/nothing-to-resend';
  readonly refusal: Refusal = 'conflict';
}

/** After activation the address is the collaborator's own to change. */
export class AddressIsTheirOwn extends DomainError {
  readonly code = 'collaborators/address-is-their-own';
  readonly refusal: Refusal = 'conflict';
}

/** The operator means a principal, or somebody of staff. */
export class NotACollaborator extends DomainError {
  readonly code = 'collaborators/not-a-collaborator';
  readonly refusal: Refusal = 'conflict';
}

/** Another customer has this mailbox. */
export class MailboxTaken extends DomainError {
  readonly code = 'collaborators/mailbox-taken';
  readonly refusal: Refusal = 'conflict';
}
