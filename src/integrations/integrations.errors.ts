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
