import type { QueryClient } from '@tanstack/react-query';
import { type PolicyPreviewDto, previewPolicy } from '../../api/generated';
import { type Draft, wantedPolicy } from './draft';
import { currentPolicy } from './policy-queries';

/** What a change would do to the policy of that version. */
export interface Foreseen {
  readonly version: number;
  readonly preview: PolicyPreviewDto;
}

/** The version is read first: whoever changes the policy in between is noticed when it is saved. */
export async function foresee(draft: Draft, queryClient: QueryClient): Promise<Foreseen> {
  const { version } = await queryClient.fetchQuery({ ...currentPolicy, staleTime: 0 });
  return { version, preview: await previewPolicy({ body: wantedPolicy(draft) }) };
}
