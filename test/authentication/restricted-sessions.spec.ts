import { HoldKind, Holds } from '../../src/holds';
import { newId, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { Caller, PASSWORD, startApplication, TestApplication, TestCustomer } from '../support/application';

const NEW_PASSWORD = 'un nuovo inizio per tutti';

let application: TestApplication;
let customer: TestCustomer;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
});

const holds = () => application.app.get(Holds, { strict: false });
const within = <T>(work: () => Promise<T>) => application.app.get(Database).inCustomer(customer.id, work);
const place = (kind: HoldKind, accountId: string | null) =>
  within(() =>
    holds().place({ on: { customerId: customer.id, accountId }, kind, reason: 'test' }, systemActor('test', newId())),
  );
const pay = () =>
  within(() => holds().liftFromCustomerBy('billing-status', customer.id, 'paid', systemActor('test', newId())));

const principal = () => application.people.signedIn(customer.principal);

/** What a session may do of a handful of things; refusals by their code. */
async function doors(session: Caller): Promise<Record<string, number | string>> {
  const tried = {
    'read who is signed in': await session.get('/sessions/current'),
    'read why': await session.get(`/accounts/${customer.principal.id}/access`),
    'list sessions': await session.get('/sessions'),
    'list collaborators': await session.get('/collaborators'),
    'read the history': await session.get('/audit-entries'),
    'confirm the password': await session.post('/sessions/current/authentications', { password: PASSWORD }),
  };
  return Object.fromEntries(Object.entries(tried).map(([what, { status, body }]) => [what, body?.code ?? status]));
}

const only = (...allowed: string[]) =>
  Object.fromEntries(
    [
      'read who is signed in',
      'read why',
      'list sessions',
      'list collaborators',
      'read the history',
      'confirm the password',
    ].map((what) => [what, allowed.includes(what) ? 200 : 'authentication/session-restricted']),
  );

describe('Once the password has expired', () => {
  it('a session can do nothing but read why, change the password, and sign out', async () => {
    await place('password_expired', customer.principal.id);
    const session = await principal();
    expect(await doors(session)).toEqual(only('read who is signed in', 'read why'));

    expect(
      (await session.post('/password-changes', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD })).status,
    ).toBe(204);

    expect((await session.get('/collaborators')).status).toBe(200);
    expect((await session.get('/sessions/current')).body.restrictedTo).toBeNull();
  });

  it('a new password that will not do changes nothing, and the session stays as it is', async () => {
    await place('password_expired', customer.principal.id);
    const session = await principal();

    expect((await session.post('/password-changes', { currentPassword: PASSWORD, newPassword: PASSWORD })).status).toBe(
      422,
    );
    expect(
      (await session.post('/password-changes', { currentPassword: 'non lo so', newPassword: NEW_PASSWORD })).status,
    ).toBe(403);
    expect((await session.get('/collaborators')).body.code).toBe('authentication/session-restricted');
    expect((await session.delete('/sessions/current')).status).toBe(204);
  });

  it('a session that was running goes on as before', async () => {
    const session = await principal();
    await place('password_expired', customer.principal.id);
    expect((await session.get('/collaborators')).status).toBe(200);
  });
});

describe('While invoices are unpaid', () => {
  it('the principal’s session can do nothing but read why, pay, and sign out, whether it is new or was running', async () => {
    const running = await principal();
    await place('unpaid_invoices', null);
    for (const session of [running, await principal()]) {
      expect(await doors(session)).toEqual(only('read who is signed in', 'read why'));
      expect(
        (await session.post('/password-changes', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD })).body.code,
      ).toBe('authentication/session-restricted');
      expect((await session.delete('/sessions/current')).status).toBe(204);
    }
  });

  it('payment brings the running session back as it was', async () => {
    const running = await principal();
    await place('unpaid_invoices', null);
    expect((await running.get('/collaborators')).status).toBe(403);
    await pay();
    expect((await running.get('/collaborators')).status).toBe(200);
  });

  it('payment brings back the session that began meanwhile too', async () => {
    await place('unpaid_invoices', null);
    const session = await principal();
    await pay();
    expect((await session.get('/sessions/current')).body.restrictedTo).toBeNull();
    expect((await session.get('/collaborators')).status).toBe(200);
  });

  it('and the password has expired as well: the password comes first, then the invoices', async () => {
    await place('unpaid_invoices', null);
    await place('password_expired', customer.principal.id);
    const session = await principal();
    expect((await session.get('/sessions/current')).body.restrictedTo).toBe('change_password');

    expect(
      (await session.post('/password-changes', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD })).status,
    ).toBe(204);

    expect((await session.get('/sessions/current')).body.restrictedTo).toBe('pay_invoices');
    await pay();
    expect((await session.get('/sessions/current')).body.restrictedTo).toBeNull();
  });
});
