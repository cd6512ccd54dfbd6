import { createInterface } from 'node:readline';
import { Draft } from './draft';

/** JSON Lines: on each line one customer with all its accounts. Empty lines are passed over. */
export async function* readJsonLines(content: NodeJS.ReadableStream): AsyncGenerator<Draft> {
  let line = 0;
  let until = 0;
  for await (const text of createInterface({ input: content, crlfDelay: Infinity })) {
    line += 1;
    until += Buffer.byteLength(text) + 1;
    const json = line === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (json.trim() !== '') yield draftOf(json, line, until);
  }
}

function draftOf(json: string, line: number, until: number): Draft {
  const place = (field: string) => ({ line, field });
  try {
    const record: unknown = JSON.parse(json);
    return { record, faults: isObject(record) ? [] : [{ field: '', code: 'not_json' }], until, place };
  } catch {
    return { record: null, faults: [{ field: '', code: 'not_json' }], until, place };
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
