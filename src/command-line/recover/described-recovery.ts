import { IdentifiedAccount, Identifier, maskEmailAddress, maskPhoneNumber } from '../../accounts';
import { Decision, Way } from '../../recovery';

/** What the rules decided, for the operator. */
export interface DescribedRecovery {
  readonly outcome: Decision['outcome'];
  /** what to give instead of what was given */
  readonly useInstead: readonly Way[];
  /** masked: the mailboxes that get a mail, or the phone that gets a text message */
  readonly sentTo: readonly string[];
}

export function describeRecovery(decision: Decision, identifier: Identifier): DescribedRecovery {
  return {
    outcome: decision.outcome,
    useInstead: decision.outcome === 'ambiguous' ? decision.useInstead : [],
    sentTo: identifier.kind === 'phone' ? phoneOf(decision, identifier.key) : mailboxesOf(told(decision)),
  };
}

function phoneOf({ outcome }: Decision, number: string): string[] {
  return outcome === 'not_found' ? [] : [maskPhoneNumber(number)];
}

function told(decision: Decision): readonly IdentifiedAccount[] {
  switch (decision.outcome) {
    case 'send_user_names':
      return decision.accounts.slice(0, 1);
    case 'send_link':
    case 'send_code':
      return [decision.account];
    case 'ambiguous':
    case 'ask_principal':
      return decision.tell;
    default:
      return [];
  }
}

/** Each once, however many of the accounts have it. */
function mailboxesOf(accounts: readonly IdentifiedAccount[]): string[] {
  return [...new Set(accounts.flatMap(({ email }) => (email === null ? [] : [maskEmailAddress(email)])))];
}
