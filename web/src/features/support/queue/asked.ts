const LONGEST = 100;

/** What a queue is asked for. It stands in the address, so that a queue can be linked to and come back to. */
export interface QueueAsked {
  /** which part of it; undefined: what is open */
  readonly show?: string;
  readonly search?: string;
}

/** Reads an address, in which anything may stand. */
export function queueAsked({ show, search }: Record<string, unknown>): QueueAsked {
  // a number that stands in an address arrives as one
  const isText = typeof search === 'string' || typeof search === 'number';
  const text = isText ? String(search).trim().slice(0, LONGEST) : '';
  return { ...(typeof show === 'string' && { show }), ...(text !== '' && { search: text }) };
}
