import { z } from 'zod';
import { FieldFault } from '../../kernel';
import { ImportedCustomer, importedCustomer } from './imported-customer';
import { faultsOfCustomer } from './rules-of-customer';

export type CheckedRecord =
  | { readonly customer: ImportedCustomer; readonly faults: readonly [] }
  | { readonly customer: null; readonly faults: readonly FieldFault[] };

/** Reads a customer out of what stands in a file, or says all that is wrong with it. */
export function checkRecord(record: unknown): CheckedRecord {
  const result = importedCustomer.safeParse(record, { reportInput: true });
  const faults = result.success
    ? faultsOfCustomer(result.data)
    : onePerField(result.error.issues.flatMap(faultsOfIssue));
  return result.success && faults.length === 0 ? { customer: result.data, faults: [] } : { customer: null, faults };
}

/** Zod's issues, in the words that the API has for the same faults. */
function faultsOfIssue(issue: z.core.$ZodIssue): FieldFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: [...issue.path, key].join('.'), code: 'unknown' }));
  }
  return [{ field: issue.path.join('.'), code: codeOf(issue) }];
}

const TOO_BIG: Readonly<Record<string, string>> = { string: 'too_long', array: 'too_many' };
const TOO_SMALL: Readonly<Record<string, string>> = { string: 'too_short', array: 'too_few' };

function codeOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : 'wrong_type';
    case 'invalid_value':
      return issue.input === undefined ? 'missing' : 'not_one_of';
    case 'too_big':
      return TOO_BIG[issue.origin] ?? 'too_large';
    case 'too_small':
      return TOO_SMALL[issue.origin] ?? 'too_small';
    case 'custom':
      return String(issue.params?.['fault']);
    default:
      return 'malformed';
  }
}

function onePerField(faults: readonly FieldFault[]): FieldFault[] {
  return faults.filter(({ field }, place) => faults.findIndex((other) => other.field === field) === place);
}
