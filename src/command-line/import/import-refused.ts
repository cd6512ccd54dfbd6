import { DomainError, FieldFault } from '../../kernel';

/** What a room refuses of an imported customer, by the fields of the import. */
export class ImportRefused extends Error {
  constructor(
    readonly faults: readonly FieldFault[],
    /** the refusal, where no field is named */
    readonly refusal?: DomainError,
  ) {
    super();
  }
}

/**
 * Runs `work` on one part of an imported customer, and tells what is refused as faults of that part.
 *
 * @throws ImportRefused
 */
export async function inField<T>(field: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new ImportRefused(
      (error.details.fields ?? []).map((fault) => ({ ...fault, field: below(field, fault.field) })),
      error,
    );
  }
}

/** A file names what the rooms take apart in one text: a mailbox, or a permission on one (`permissions.0.permission`). */
function below(field: string, fault: string): string {
  if (fault === 'mailbox') return field;
  return `${field}.${fault.replace(/^(permissions\.\d+)\..*/, '$1')}`;
}
