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

export function encodePosition(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * @param length how many sort values the list has
 * @throws MalformedPosition when the text is not one that a page of this list gave
 */
export function decodePosition(text: string, length: number): Position {
  try {
    const position: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(position) && position.length === length && position.every((part) => typeof part === 'string')) {
      return position;
    }
  } catch {
    // not ours: answered below like any other text that is not
  }
  throw new MalformedPosition({ fields: [{ field: 'after', code: 'malformed' }] });
}

/**
 * Cuts a page from rows that were asked for with one more than the limit: whether that one came tells whether there is more,
 * without counting.
 */
export function pageOf<Row, T>(rows: readonly Row[], limit: number, positionOf: (row: Row) => Position, show: (row: Row) => T): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(show),
    next: rows.length > limit && last !== undefined ? encodePosition(positionOf(last)) : null,
  };
}
