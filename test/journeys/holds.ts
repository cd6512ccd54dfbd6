import { Accounts } from '../../src/accounts';
import { Holds, HoldKind } from '../../src/holds';
import { newId, Subject, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { TestApplication } from '../support/application';

/** Places a hold as the service itself does, in the place of what notices overdue invoices, wrong passwords, strange visitors. */
export async function noticed(
  application: TestApplication,
  on: Subject,
  kind: HoldKind,
  startsAt?: Date,
): Promise<void> {
  const [database, holds] = [
    application.app.get(Database, { strict: false }),
    application.app.get(Holds, { strict: false }),
  ];
  await database.inScopeOf(on.customerId, 'test', () =>
    holds.place({ on, kind, reason: `noticed: ${kind}`, ...(startsAt && { startsAt }) }, systemActor('test', newId())),
  );
}

/** The kinds of the holds that are in force on an account now, the oldest first. */
export async function holdKindsOf(application: TestApplication, accountId: string): Promise<HoldKind[]> {
  const [database, holds, accounts] = [
    application.app.get(Database, { strict: false }),
    application.app.get(Holds, { strict: false }),
    application.app.get(Accounts, { strict: false }),
  ];
  return database.acrossCustomers('test', async () => {
    const { customerId } = await accounts.get(accountId);
    return (await holds.inForce({ accountId, customerId })).map(({ kind }) => kind);
  });
}
