import type { CollaboratorDto } from '../../../api/generated';

/** What every dialog of an act is given. */
export interface ActProps {
  readonly collaborator: CollaboratorDto;
  /** when it is done and the dialog has nothing more to say */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}
