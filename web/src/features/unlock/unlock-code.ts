import type { CodeFault } from '../password-link/typed-code';

const CODE_LENGTH = 8;

/** What is in no code: easily taken for another letter or digit, or none at all. */
const FOREIGN = /[^2-9A-HJ-NP-Z]/u;

/** Why this can't be an unlock code; undefined if it may be one. What the page can tell by itself costs none of the few tries. */
export function unlockCodeFault(code: string): CodeFault | undefined {
  const count = code.length;
  const [character = ''] = FOREIGN.exec(code) ?? [];
  if (count === 0) return { kind: 'missing', count, character };
  if (character !== '') return { kind: 'foreign', count, character };
  return count === CODE_LENGTH ? undefined : { kind: 'length', count, character };
}
