import { DomainEvent } from '../../kernel';

/** Another system is known by a name. It can do nothing yet. */
export class ApiClientCreated extends DomainEvent<{ clientId: string; clientName: string }> {
  readonly name = 'integrations.api-client-created';
}
