import { DomainEvent } from '../../kernel';

/** A collaborator may do other things than before. Each permission is written `name`, or `name@mailbox-id`. */
export class PermissionsChanged extends DomainEvent<{
  granted: readonly string[];
  revoked: readonly string[];
  /** the operator's, who acts in the place of those who manage the collaborator, or null */
  reason: string | null;
}> {
  readonly name = 'collaborators.permissions-changed';
}
