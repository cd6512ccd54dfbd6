import { DomainError, Refusal } from '../../kernel';

export class MalformedIdempotencyKey extends DomainError {
  readonly code = 'platform/malformed-idempotency-key';
  readonly refusal: Refusal = 'malformed';
}

export class IdempotencyKeyReused extends DomainError {
  readonly code = 'platform/idempotency-key-reused';
  readonly refusal: Refusal = 'unacceptable';
}
