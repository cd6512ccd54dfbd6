import { ClientScope, DomainError, Refusal } from '../kernel';

/** No key, or none of ours: that of nobody looks like one with a letter wrong. */
export class ApiKeyRequired extends DomainError {
  readonly code = 'integrations/api-key-required';
  readonly refusal: Refusal = 'unauthenticated';
}

/** Whoever holds the whole of an old key may know what became of it. */
export class ApiKeyRevoked extends DomainError {
  readonly code = 'integrations/api-key-revoked';
  readonly refusal: Refusal = 'unauthenticated';
}

export class ApiKeyExpired extends DomainError {
  readonly code = 'integrations/api-key-expired';
  readonly refusal: Refusal = 'unauthenticated';
}

export class ScopeMissing extends DomainError {
  readonly code = 'integrations/scope-missing';
  readonly refusal: Refusal = 'forbidden';

  constructor(scope: ClientScope) {
    super({ params: { scope }, extensions: { scope } });
  }
}

export class NoSuchClient extends DomainError {
  readonly code = 'integrations/no-such-client';
  readonly refusal: Refusal = 'not-found';
}

export class NoSuchKey extends DomainError {
  readonly code = 'integrations/no-such-key';
  readonly refusal: Refusal = 'not-found';
}

export class ClientNameTaken extends DomainError {
  readonly code = 'integrations/client-name-taken';
  readonly refusal: Refusal = 'conflict';
}

export class ExpiryInThePast extends DomainError {
  readonly code = 'integrations/expiry-in-the-past';
  readonly refusal: Refusal = 'unacceptable';
}

/** Nobody has told us a secret by which to know the sender. */
export class WebhookClosed extends DomainError {
  readonly code = 'integrations/webhook-closed';
  readonly refusal: Refusal = 'not-found';
}

/** It isn't signed, or with no secret of ours, or something was changed on the way. */
export class SignatureRefused extends DomainError {
  readonly code = 'integrations/signature-refused';
  readonly refusal: Refusal = 'forbidden';
}

/** Rightly signed, but not just now: somebody may be sending it again, or a clock is wrong. */
export class MessageTooOld extends DomainError {
  readonly code = 'integrations/message-too-old';
  readonly refusal: Refusal = 'forbidden';
}
