import { AccountActor, SystemActor } from '../../kernel';

/** Who acts on other people's accounts: somebody who is signed in, or the operator at the command line. */
export type ActingPerson = AccountActor | SystemActor;

/** The customer in whose scope somebody acts; null for staff and the operator, who belong to none. */
export function customerOf(person: ActingPerson): string | null {
  return person.kind === 'account' ? person.customerId : null;
}
