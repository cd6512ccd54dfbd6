import { DomainEvent } from '../../kernel';

/** A key opens nothing any more. */
export class ApiKeyRevoked extends DomainEvent<{ clientId: string; keyId: string; prefix: string }> {
  readonly name = 'integrations.api-key-revoked';
}
