import { maskEmailAddress } from '../../accounts';
import { Decision, Way } from './recovery-rules';

/** What the screen says where the policy is guided. */
export const GUIDED_OUTCOMES = ['sent', 'not_found', 'ambiguous', 'ask_principal', 'ask_support'] as const;

export interface Guidance {
  readonly outcome: (typeof GUIDED_OUTCOMES)[number];
  /** what to give instead of what was given */
  readonly useInstead: readonly Way[];
  /** masked: where the mail goes; null where whoever asks has given it */
  readonly sentTo: string | null;
}

export function guidanceFor(decision: Decision): Guidance {
  const said = { useInstead: [], sentTo: null };
  switch (decision.outcome) {
    case 'send_user_names':
      return { ...said, outcome: 'sent', sentTo: masked(decision.accounts[0]?.email) };
    case 'send_link':
      return { ...said, outcome: 'sent', sentTo: masked(decision.account.email) };
    case 'send_code':
      return { ...said, outcome: 'sent' };
    case 'ambiguous':
      return { ...said, outcome: 'ambiguous', useInstead: decision.useInstead };
    default:
      return { ...said, outcome: decision.outcome };
  }
}

function masked(email: string | null | undefined): string | null {
  return email == null ? null : maskEmailAddress(email);
}
