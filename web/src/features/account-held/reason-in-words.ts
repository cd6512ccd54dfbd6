import type { accountHeldWords } from './words';

type Reasons = (typeof accountHeldWords)['it']['reasons'];

/** What the service notes by itself, where that says more than the name of the hold. What people wrote stands as they wrote it. */
const SAY_MORE: readonly string[] = [
  'refresh_token_reused',
  'password_guessed',
  'far_apart',
  'common_password',
  'breached_password',
  'reported_by_person',
  'password_age',
  'one_time_password',
] satisfies (keyof Reasons)[];

/** What it notes only for the record: the name of the hold says it all. */
const SAY_NO_MORE: readonly string[] = ['created', 'imported', 'too_many_wrong_passwords', 'overdue_invoices'];

/** Why an account is held, for people to read; undefined: there is nothing to add. @param say how the service's own reasons are put */
export function reasonInWords(reason: string | undefined, say: (noted: keyof Reasons) => string): string | undefined {
  if (!reason || SAY_NO_MORE.includes(reason)) return undefined;
  return isNoted(reason) ? say(reason) : reason;
}

function isNoted(reason: string): reason is keyof Reasons {
  return SAY_MORE.includes(reason);
}
