import { DomainEvent } from '../../kernel';

/** Another system was given a key. */
export class ApiKeyIssued extends DomainEvent<{
  clientId: string;
  keyId: string;
  prefix: string;
  scopes: readonly string[];
  expiresAt: string | null;
}> {
  readonly name = 'integrations.api-key-issued';
}
