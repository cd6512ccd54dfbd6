import { ChangePermissions } from './change-permissions.command';
import { CorrectAddress } from './correct-address.command';
import { DeactivateCollaborator } from './deactivate-collaborator.command';
import { InviteCollaborator } from './invite-collaborator.command';
import { ListPermissions } from './list-permissions.command';

/** What the operator does in the place of those who manage collaborators. */
export const COLLABORATOR_COMMANDS = [
  ListPermissions,
  InviteCollaborator,
  ChangePermissions,
  CorrectAddress,
  DeactivateCollaborator,
];
