import { DomainError, Refusal } from '../../kernel';

export class MalformedRequest extends DomainError {
  readonly code = 'platform/malformed-request';
  readonly refusal: Refusal = 'malformed';
}

export class UnreadableBody extends DomainError {
  readonly code = 'platform/unreadable-body';
  readonly refusal: Refusal = 'malformed';
}

export class BodyTooLarge extends DomainError {
  readonly code = 'platform/body-too-large';
  readonly refusal: Refusal = 'too-large';
}

export class UnsupportedMediaType extends DomainError {
  readonly code = 'platform/unsupported-media-type';
  readonly refusal: Refusal = 'unsupported-type';
}

export class NoSuchRoute extends DomainError {
  readonly code = 'platform/no-such-route';
  readonly refusal: Refusal = 'not-found';
}

export class VersionMissing extends DomainError {
  readonly code = 'platform/version-missing';
  readonly refusal: Refusal = 'precondition-missing';
}

export class ChangedMeanwhile extends DomainError {
  readonly code = 'platform/changed-meanwhile';
  readonly refusal: Refusal = 'stale';
}
