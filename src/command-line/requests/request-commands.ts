import { ApproveOwnerChange } from './approve-owner-change.command';
import { ApproveRestoration } from './approve-restoration.command';
import { AssignReactivation } from './assign-reactivation.command';
import { ChangeOwner } from './change-owner.command';
import { DecideReactivation } from './decide-reactivation.command';
import { ListDeciders } from './list-deciders.command';
import { ListOwnerChanges } from './list-owner-changes.command';
import { ListReactivations } from './list-reactivations.command';
import { ListRestorations } from './list-restorations.command';
import { RestoreCredentials } from './restore-credentials.command';
import { StopOwnerChange } from './stop-owner-change.command';
import { StopRestoration } from './stop-restoration.command';

/** What the operator does about requests that staff look after. */
export const REQUEST_COMMANDS = [
  ListReactivations,
  ListDeciders,
  AssignReactivation,
  DecideReactivation,
  ListRestorations,
  RestoreCredentials,
  ApproveRestoration,
  StopRestoration,
  ListOwnerChanges,
  ChangeOwner,
  ApproveOwnerChange,
  StopOwnerChange,
];
