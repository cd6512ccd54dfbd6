import type { useDialog } from '../queue/use-dialog';
import type { Show } from './approval-queries';

/** What both lists are given. */
export interface ListProps {
  readonly show: Show;
  readonly search: string;
  /** the account of the member of staff who looks */
  readonly me: string;
  readonly onOpen: ReturnType<typeof useDialog>['open'];
}
