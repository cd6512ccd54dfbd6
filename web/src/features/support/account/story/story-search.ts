import type { MomentDto } from '../../../../api/generated';

/** What of the story is asked for. It stands in the address. */
export interface StorySearch {
  readonly kind?: MomentDto['kind'];
}

export const KINDS = [
  'hold',
  'sign_in',
  'session',
  'letter',
  'text_message',
  'challenge',
  'act',
] as const satisfies readonly MomentDto['kind'][];

/** Reads an address, in which anything may stand. */
export function storySearch({ kind }: Record<string, unknown>): StorySearch {
  const known = KINDS.find((each) => each === kind);
  return known ? { kind: known } : {};
}
