import { pipeline, Readable } from 'node:stream';
import { CsvError, Info, parse } from 'csv-parse';
import { faultsOfHeader } from './csv-columns';
import { CsvRow, draftOfRows, unreadableDraft } from './csv-draft';
import { Draft } from './draft';

const CUSTOMER = 'customer_id';
/** characters */
const LONGEST_LINE = 1_000_000;

/**
 * CSV (RFC 4180): on each line one account, the lines of a customer one after the other, so that a customer is whole as soon as the next
 * one begins.
 *
 * A line that can't be told apart (a quote that isn't closed) ends the reading: nobody knows any more where the next one begins, and to
 * which customer the lines before belong.
 */
export async function* readCsv(content: Readable, delimiter: string): AsyncGenerator<Draft> {
  const rows = rowsOf(content, delimiter);
  let ofOneCustomer: CsvRow[] = [];
  try {
    for await (const row of rows) {
      if ('headerFaults' in row) {
        yield unreadableDraft(1, row.headerFaults);
        return;
      }
      const before = ofOneCustomer[0];
      if (before && before.cells.get(CUSTOMER) !== row.cells.get(CUSTOMER)) {
        yield draftOfRows(ofOneCustomer);
        ofOneCustomer = [];
      }
      ofOneCustomer.push(row);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield unreadableDraft(ofOneCustomer[0]?.line ?? Number(error['lines']), [{ field: '', code: 'not_csv' }]);
    return;
  }
  if (ofOneCustomer.length > 0) yield draftOfRows(ofOneCustomer);
}

async function* rowsOf(
  content: Readable,
  delimiter: string,
): AsyncGenerator<CsvRow | { headerFaults: readonly { field: string; code: string }[] }> {
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_LINE,
  });
  // what goes wrong is thrown by the iteration
  pipeline(content, parser, () => undefined);
  let header: readonly string[] | undefined;
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
    if (header) {
      const cells = new Map(header.map((name, place) => [name, record[place] ?? '']));
      yield { line: info.lines, cells, until: info.bytes, found: record.length, wanted: header.length };
      continue;
    }
    header = record.map((name) => name.trim());
    const headerFaults = faultsOfHeader(header);
    if (headerFaults.length > 0) yield { headerFaults };
  }
}
