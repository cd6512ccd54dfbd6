import { INestApplicationContext } from '@nestjs/common';
import { AccountNotFound, Accounts } from '../accounts';
import { Database } from '../platform/database';
import { isUuid } from './option-values';

/**
 * The id of the customer to which an account belongs.
 *
 * @throws AccountNotFound where there is no such account, or it is one of staff
 */
export function customerOf(userName: string, house: INestApplicationContext): Promise<string> {
  return house.get(Database).acrossCustomers('customer looked up by the operator', async () => {
    const { customerId } = await house.get(Accounts).withUserName(userName);
    if (customerId === null) throw new AccountNotFound();
    return customerId;
  });
}

/** The id of a customer that is named by it, or by the user name of any of its accounts. @throws as {@link customerOf} */
export async function customerNamed(name: string, house: INestApplicationContext): Promise<string> {
  return isUuid(name) ? name.toLowerCase() : customerOf(name, house);
}
