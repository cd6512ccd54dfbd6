import { queryOptions } from '@tanstack/react-query';
import { profilesPolicy, readPolicy } from '../../api/generated';

export const POLICY = ['policy'];

/** What is decided for the accounts of one's customer. Whoever comes back sees what others have changed. */
export const currentPolicy = queryOptions({
  queryKey: [...POLICY, 'current'],
  queryFn: () => readPolicy(),
  refetchOnMount: 'always',
});

/** Policies to start from. */
export const policyProfiles = queryOptions({
  queryKey: ['policy-profiles'],
  queryFn: () => profilesPolicy(),
});
