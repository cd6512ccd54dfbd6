import { INestApplicationContext } from '@nestjs/common';
import { AccountNotFound, Accounts } from '../../accounts';
import { Database } from '../../platform/database';

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
