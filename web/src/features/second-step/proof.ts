import type { AskedFactorDto } from '../../api/generated';

/** How a second factor is shown. */
export type Way = AskedFactorDto['ways'][number];

export interface Proof {
  readonly way: Way;
  readonly code: string;
  readonly rememberDevice: boolean;
}
