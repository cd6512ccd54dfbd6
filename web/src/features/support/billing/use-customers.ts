import { useMutation } from '@tanstack/react-query';
import { findSearch } from '../../../api/generated';

/** A customer of ours, told apart by its principal's user name: two may have one name. */
export interface FoundCustomer {
  readonly id: string;
  readonly name: string;
  readonly userName: string;
}

const MOST = 25;

/** Finds customers by what finds their principals. */
export function useCustomers(onFound: (customers: readonly FoundCustomer[]) => void) {
  return useMutation({
    mutationFn: async (typed: string): Promise<readonly FoundCustomer[]> => {
      const { items } = await findSearch({ query: { q: typed, limit: MOST } });
      return items.flatMap(({ customer, role, userName }) =>
        customer && role === 'principal' ? [{ ...customer, userName }] : [],
      );
    },
    onSuccess: onFound,
  });
}
