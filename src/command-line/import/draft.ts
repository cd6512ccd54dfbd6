import { FieldFault } from '../../kernel';

/** Where a field stands in a file. */
export interface Place {
  /** from 1 */
  readonly line: number;
  /** as the file calls it: a path (`accounts.2.email`) or a column */
  readonly field: string;
}

/** One customer as a file has it, not yet checked. */
export interface Draft {
  readonly record: unknown;
  /** what was wrong already in reading it; then it is not looked at any further */
  readonly faults: readonly FieldFault[];
  /** bytes from the beginning of the file to the end of this customer */
  readonly until: number;
  /** @param field a path into the record; `''` is the record as a whole */
  readonly place: (field: string) => Place;
}
