import type { CollaboratorDto } from '../../../api/generated';

/** What every dialog of an act is given. */
export interface ActProps {
  readonly collaborator: CollaboratorDto;
  /** when it is done and the dialog has nothing more to say; @param said if it isn't what is always said of such an act */
  readonly onDone: (said?: string) => void;
  readonly onCancel: () => void;
}
