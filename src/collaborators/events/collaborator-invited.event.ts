import { DomainEvent } from '../../kernel';

/** A collaborator's account was created, and the activation mail is on its way. */
export class CollaboratorInvited extends DomainEvent<{ permissions: readonly string[] }> {
  readonly name = 'collaborators.invited';
}
