import { emailAddressKey, userNameKey } from '../../accounts';
import { FieldFault } from '../../kernel';
import { Draft } from './draft';
import { ImportedCustomer } from './imported-customer';

/**
 * What must not stand twice in one file: customers, user names, mailboxes. The first one in the file has it, whatever becomes of that
 * customer, so that a dry run, a first run and a second one say the same.
 *
 * It remembers about a hundred bytes an account.
 */
export class Repetitions {
  private readonly lines = new Map<string, number>();

  /** What of this customer stands earlier in the file. */
  faultsOf(customer: ImportedCustomer, { place }: Draft): FieldFault[] {
    return namesOf(customer).flatMap(({ field, name }) => {
      const { line } = place(field);
      const first = this.lines.get(name);
      if (first !== undefined) return [{ field, code: 'repeated', params: { first } }];
      this.lines.set(name, line);
      return [];
    });
  }
}

function namesOf({ externalId, accounts, mailboxes }: ImportedCustomer): { field: string; name: string }[] {
  return [
    { field: 'externalId', name: `customer ${externalId}` },
    ...mailboxes.map((address, place) => ({
      field: `mailboxes.${place}`,
      name: `mailbox ${emailAddressKey(address)}`,
    })),
    ...accounts.map(({ userName }, place) => ({
      field: `accounts.${place}.userName`,
      name: `account ${userNameKey(userName)}`,
    })),
  ];
}
