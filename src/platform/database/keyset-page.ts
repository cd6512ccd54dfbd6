import { DomainError, Refusal } from '../../kernel';

/** Where a page begins: after the row with these sort values. Opaque to clients. */
export type Position = readonly string[];

export interface Page<T> {
  readonly items: T[];
  /** hand it back as `after` for the next page; null on the last one */
  readonly next: string | null;
}

export class MalformedPosition extends DomainError {
  readonly code = 'platform/malformed-position';
  readonly refusal: Refusal = 'malformed';
}

/** What a sort value may look like as a text: another one would only be refused by the database, as a surprise. */
const FORMS = {
  id: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  number: /^\d{1,18}$/,
  text: /^[^\0]*$/,
} as const;

export function encodePosition(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * @param forms of the sort values that the list has
 * @throws MalformedPosition when the text can't be one that a page of this list gave
 */
export function decodePosition(text: string, forms: readonly (keyof typeof FORMS)[]): Position {
  try {
    const position: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(position) && position.length === forms.length && position.every(hasForm)) return position;
  } catch {
    // not ours: answered below like any other text that is not
  }
  throw new MalformedPosition({ fields: [{ field: 'after', code: 'malformed' }] });

  function hasForm(part: unknown, place: number): part is string {
    const form = forms[place];
    return form !== undefined && typeof part === 'string' && FORMS[form].test(part);
  }
}

/** A position in a list by time: `[String(at.getTime()), id]`. @throws MalformedPosition as {@link decodePosition} */
export function decodeMoment(text: string, idForm: keyof typeof FORMS): { readonly at: Date; readonly id: string } {
  const [at, id] = decodePosition(text, ['number', idForm]) as [string, string];
  const moment = new Date(Number(at));
  if (Number.isNaN(moment.getTime())) throw new MalformedPosition({ fields: [{ field: 'after', code: 'malformed' }] });
  return { at: moment, id };
}

/**
 * Cuts a page from rows that were asked for with one more than the limit: whether that one came tells whether there is more,
 * without counting.
 */
export function pageOf<Row, T>(
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => Position,
  show: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(show),
    next: rows.length > limit && last !== undefined ? encodePosition(positionOf(last)) : null,
  };
}
