import { HoldKind, isLiftedBy } from '../../holds';

/** Whether a new password by the mailed link would lift such a hold, and one by a code sent to the phone would not. */
export function asksForMailedLink(kind: HoldKind): boolean {
  if (kind === 'awaiting_activation') return true;
  return isLiftedBy(kind, 'new-password-by-link') && !isLiftedBy(kind, 'new-password-by-phone');
}
