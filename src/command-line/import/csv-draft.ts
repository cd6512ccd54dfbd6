import { FieldFault } from '../../kernel';
import { ACCOUNT_COLUMNS, CUSTOMER_COLUMNS } from './csv-columns';
import { Draft, Place } from './draft';

export interface CsvRow {
  /** on which it ends, from 1 */
  readonly line: number;
  /** by the name of their column */
  readonly cells: ReadonlyMap<string, string>;
  /** bytes from the beginning of the file to its end */
  readonly until: number;
  /** cells, where `wanted` are due */
  readonly found: number;
  readonly wanted: number;
}

/** A draft of nothing but what is wrong. */
export function unreadableDraft(line: number, faults: readonly FieldFault[]): Draft {
  return { record: null, faults, until: 0, place: (field) => ({ line, field }) };
}

/** Puts the lines of one customer together. @param rows at least one */
export function draftOfRows(rows: readonly CsvRow[]): Draft {
  const record = {
    ...Object.fromEntries(
      CUSTOMER_COLUMNS.flatMap(({ name, field, meaning }) => valueOf(rows.find(hasCell(name)), name, field, meaning)),
    ),
    accounts: rows.map((row) =>
      Object.fromEntries(ACCOUNT_COLUMNS.flatMap(({ name, field, meaning }) => valueOf(row, name, field, meaning))),
    ),
  };
  const faults = [...faultsOfCells(rows), ...contradictions(rows)];
  return { record, faults, until: rows.at(-1)?.until ?? 0, place: (field) => placeIn(rows, field) };
}

/** An empty cell is a field that is left out. */
function valueOf(
  row: CsvRow | undefined,
  name: string,
  field: string,
  meaning: (cell: string) => unknown,
): [string, unknown][] {
  const cell = row?.cells.get(name) ?? '';
  return cell === '' ? [] : [[field, meaning(cell)]];
}

function faultsOfCells(rows: readonly CsvRow[]): FieldFault[] {
  return rows.flatMap(({ found, wanted }, place) =>
    found === wanted ? [] : [{ field: `accounts.${place}`, code: 'cells', params: { found, wanted } }],
  );
}

function contradictions(rows: readonly CsvRow[]): FieldFault[] {
  return CUSTOMER_COLUMNS.flatMap(({ name, field }) => {
    const said = new Set(rows.filter(hasCell(name)).map(({ cells }) => cells.get(name)));
    return said.size > 1 ? [{ field, code: 'contradicts' }] : [];
  });
}

function placeIn(rows: readonly CsvRow[], path: string): Place {
  const [, place, ofAccount] = /^accounts\.(\d+)(?:\.([^.]+))?/.exec(path) ?? [];
  if (place !== undefined) {
    return {
      line: rows[Number(place)]?.line ?? 0,
      field: ACCOUNT_COLUMNS.find(({ field }) => field === ofAccount)?.name ?? '',
    };
  }
  const name = CUSTOMER_COLUMNS.find(({ field }) => field === path.split('.')[0])?.name ?? '';
  return { line: (rows.find(hasCell(name)) ?? rows[0])?.line ?? 0, field: name };
}

function hasCell(name: string): (row: CsvRow) => boolean {
  return ({ cells }) => (cells.get(name) ?? '') !== '';
}
