import { phoneNumber, Recovery, vatNumber } from '../journeys/recovery';
import type { TestApplication } from '../support/application';
import type { Forgetful } from './forgetful-people';

/** Of each customer that of the principal, and those of the collaborators; undefined: one of their own. */
const ADDRESSES: readonly (readonly [string, ...(string | undefined)[]])[] = [
  ['carla@one.example', 'carla@one.example', undefined],
  ['dino@two.example', 'together@people.example'],
  ['elsa@three.example', 'together@people.example', undefined],
  ['fabio@four.example', undefined],
];

/** Of four customers: two share a VAT number, two an address, and within one the principal and a collaborator share one. */
export async function tenForgetfulPeople(application: TestApplication): Promise<Forgetful[]> {
  const { people: make } = application;
  const recovery = new Recovery(application);
  const made: Forgetful[] = [];
  for (const [at, [email, ...others]] of ADDRESSES.entries()) {
    const taxNumber = vatNumber(700 + Math.min(at, 2));
    const customer = await make.customer({ name: `Customer ${at}`, vatNumber: taxNumber, principal: { email } });
    made.push({ ...customer.principal, customerId: customer.id, taxNumber });
    for (const address of others) {
      const person = await make.collaborator(customer, [], undefined, address);
      const phone = phoneNumber(7_000_000 + made.length);
      await recovery.givePhone(customer, person, phone);
      made.push({ ...person, customerId: customer.id, phone });
    }
  }
  return made;
}
