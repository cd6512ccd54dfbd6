import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { WrongUse } from '../wrong-use';
import { Draft } from './draft';
import { readCsv } from './read-csv';
import { readJsonLines } from './read-json-lines';

/** as much of a file as a header can take */
const HEADER_BYTES = 65_536;

/** A file that is being read, customer by customer, however long it is. */
export interface OpenedFile {
  readonly drafts: AsyncIterable<Draft>;
  /** bytes */
  readonly size: number;
}

/** @throws WrongUse when it can't be read, or has another ending than .csv or .jsonl */
export function openFile(path: string): OpenedFile {
  const ending = extname(path).toLowerCase();
  if (ending !== '.csv' && ending !== '.jsonl') throw new WrongUse(`${path} ends neither in .csv nor in .jsonl.`);
  const header = beginning(path);
  const content = createReadStream(path);
  return {
    drafts: ending === '.csv' ? readCsv(content, delimiterOf(header)) : readJsonLines(content),
    size: statSync(path).size,
  };
}

function beginning(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(HEADER_BYTES);
      return bytes.toString('utf8', 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new WrongUse(`${path} can’t be read: ${(error as Error).message}.`);
  }
}

/** Spreadsheets of countries with a decimal comma write semicolons. No name of a column has either. */
function delimiterOf(header: string): string {
  const [line = ''] = header.split(/\r?\n/, 1);
  return line.split(';').length > line.split(',').length ? ';' : ',';
}
