import { AccountActor } from '../kernel';
import { MalformedRequest } from '../platform/http';
import { CustomerOfAnother } from './audit.errors';

/** Who may read the log of a customer, and have it verified. */
export const LOG_READERS = { roles: ['principal'], orStaffRight: 'read_audit' } as const;

/**
 * The customer whose log is meant.
 *
 * @param asked staff say whose; everyone else's is their own customer's
 * @throws MalformedRequest when staff don't say it
 * @throws CustomerOfAnother
 */
export function whoseLog({ customerId: own }: AccountActor, asked: string | undefined): string {
  const customerId = asked ?? own;
  if (customerId === null) throw new MalformedRequest({ fields: [{ field: 'customerId', code: 'missing' }] });
  if (own !== null && customerId !== own) throw new CustomerOfAnother({ crossesWall: true });
  return customerId;
}
