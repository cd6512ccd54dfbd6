const CODE_LENGTH = 12;

/** What is in no code: easily taken for another letter or digit, or none at all. */
const FOREIGN = /[^2-9A-HJ-NP-Z]/u;

/** What the page itself can tell is wrong with a code. */
export interface CodeFault {
  readonly kind: 'missing' | 'foreign' | 'length';
  /** how many characters there are */
  readonly count: number;
  /** the first one that is in no code */
  readonly character: string;
}

/** The code in what was typed: case, spaces and dashes make no difference. */
export function codeIn(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();
}

/** Why this can't be a code; undefined if it may be one. */
export function codeFault(code: string): CodeFault | undefined {
  const count = code.length;
  const [character = ''] = FOREIGN.exec(code) ?? [];
  if (count === 0) return { kind: 'missing', count, character };
  if (character !== '') return { kind: 'foreign', count, character };
  return count === CODE_LENGTH ? undefined : { kind: 'length', count, character };
}

/** Whether a token was typed: that of a link is longer. */
export function isTyped(token: string): boolean {
  return token.length === CODE_LENGTH;
}
