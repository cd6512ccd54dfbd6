import { FieldFault } from '../../kernel';
import { checkRecord } from './check-record';
import { Draft } from './draft';
import { ImportedCustomer } from './imported-customer';
import { ImportOutcome } from './customer-import';
import { ImportRefused } from './import-refused';
import { Repetitions } from './repetitions';

/** How many customers are written at the same time: as many as keep one process busy. */
const AT_ONCE = 4;

export interface ImportCounts {
  /** imported, or in a dry run: could be */
  readonly customers: number;
  readonly accounts: number;
  readonly alreadyThere: number;
  readonly refused: number;
}

export interface ImportWork {
  /** @throws ImportRefused */
  add(customer: ImportedCustomer): Promise<ImportOutcome>;
  refuse(draft: Draft, refusal: ImportRefused): void;
  /** @param until bytes from the beginning of the file to the end of a customer that is done with */
  advance(counts: ImportCounts, until: number): void;
}

/**
 * Takes customers from a file to the house, a few at a time. What is wrong with one of them is no reason to stop.
 *
 * @param interruption when aborted, what is under way is finished and nothing new begun
 */
export async function runImport(
  drafts: AsyncIterable<Draft>,
  work: ImportWork,
  interruption: AbortSignal,
): Promise<ImportCounts> {
  const counts = { customers: 0, accounts: 0, alreadyThere: 0, refused: 0 };
  const repetitions = new Repetitions();
  const underWay = new Set<Promise<void>>();
  const surprises: unknown[] = [];

  const importOne = async (draft: Draft) => {
    try {
      const customer = accept(draft, repetitions);
      const outcome = await work.add(customer);
      if (outcome === 'already_there') counts.alreadyThere += 1;
      else counts.customers += 1;
      if (outcome === 'imported') counts.accounts += customer.accounts.length;
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      counts.refused += 1;
      work.refuse(draft, error);
    }
    work.advance(counts, draft.until);
  };

  for await (const draft of drafts) {
    if (interruption.aborted || surprises.length > 0) break;
    const one: Promise<void> = importOne(draft)
      .catch((error: unknown) => void surprises.push(error))
      .finally(() => underWay.delete(one));
    underWay.add(one);
    if (underWay.size >= AT_ONCE) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  if (surprises.length > 0) throw surprises[0];
  return counts;
}

/** @throws ImportRefused */
function accept(draft: Draft, repetitions: Repetitions): ImportedCustomer {
  const { customer, faults } = draft.faults.length > 0 ? refused(draft.faults) : checkRecord(draft.record);
  if (!customer) throw new ImportRefused(faults);
  const repeated = repetitions.faultsOf(customer, draft);
  if (repeated.length > 0) throw new ImportRefused(repeated);
  return customer;
}

function refused(faults: readonly FieldFault[]): { customer: null; faults: readonly FieldFault[] } {
  return { customer: null, faults };
}
