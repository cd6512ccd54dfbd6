import { DomainEvent } from '../../kernel';

/** Those who manage a collaborator had the link sent once more; the older one is dead. */
export class LinkResent extends DomainEvent<{ waitingFor: 'activation' | 'new_password' }> {
  readonly name = 'collaborators.link-resent';
}
