import { placeHolds } from '../../api/generated';
import type { Given } from './field';

/** Disables an account, until the moment that was typed if there is one: it is in the zone of whoever typed it. */
export function disable(accountId: string, { reason, endsAt }: Given<'reason' | 'endsAt'>) {
  const end = endsAt !== '' && { endsAt: new Date(endsAt).toISOString() };
  return placeHolds({ path: { accountId }, body: { kind: 'disabled', reason, ...end } });
}
