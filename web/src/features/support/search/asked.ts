/** What is looked for. It stands in the address, so that a search can be come back to. */
export interface Asked {
  readonly q?: string;
}

export const LONGEST_SEARCH = 100;

/** Reads an address, in which anything may stand. */
export function askedIn({ q }: Record<string, unknown>): Asked {
  // a number that stands in an address arrives as one
  const text = typeof q === 'string' || typeof q === 'number' ? String(q).trim().slice(0, LONGEST_SEARCH) : '';
  return text === '' ? {} : { q: text };
}
