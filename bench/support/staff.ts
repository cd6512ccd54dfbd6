import { INestApplicationContext } from '@nestjs/common';
import { Accounts, hashPassword, Passwords } from '../../src/accounts';
import { newId, operatorActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { RememberedDevices } from '../../src/second-factor';
import { PASSWORD } from '../ground/seed';

const USER_NAME = 'staff-of-the-bench';

/** Somebody of support who signs in on a device that is remembered, and so isn't asked for a second factor. @returns the access token */
export async function signStaffIn(app: INestApplicationContext, url: string): Promise<string> {
  const by = operatorActor(newId());
  const deviceToken = await app.get(Database, { strict: false }).acrossCustomers('bench', async () => {
    const accounts = app.get(Accounts, { strict: false });
    const account = await accounts.create(
      {
        customerId: null,
        role: 'support',
        userName: USER_NAME,
        displayName: 'Sara Verdi',
        email: 'staff@bench.example',
      },
      by,
    );
    const hash = await hashPassword(PASSWORD);
    await app.get(Passwords, { strict: false }).adopt(await accounts.lock(account.id), hash, by);
    return (await app.get(RememberedDevices, { strict: false }).remember(account, by.origin)).token;
  });
  const answer = await fetch(`${url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier: USER_NAME, password: PASSWORD, deviceToken }),
  });
  const body = (await answer.json()) as { accessToken: string };
  if (!answer.ok) throw new Error(`staff can't sign in: ${JSON.stringify(body)}`);
  return body.accessToken;
}
