import { DAY, MINUTE } from '../../src/kernel';
import {
  Answer,
  Caller,
  PASSWORD,
  Person,
  startApplication,
  TestApplication,
  TestCustomer,
} from '../support/application';

const NEW_PASSWORD = 'un nuovo inizio per tutti';

let application: TestApplication;
let customer: TestCustomer;
let anna: Person;
let session: Caller;

beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  anna = await application.people.collaborator(customer);
  session = await application.people.signedIn(anna);
});

describe('Somebody signs in', () => {
  it('by user name, whatever the case, or by an e-mail address that no other account has', async () => {
    expect((await signIn(anna.userName.toUpperCase())).body.account.id).toBe(anna.id);
    expect((await signIn(anna.email)).body.account).toMatchObject({
      id: anna.id,
      role: 'collaborator',
      customerId: customer.id,
    });

    await application.people.customer({ principal: { email: anna.email } });
    expect(await signIn(anna.email)).toMatchObject({ status: 401, body: { code: 'authentication/wrong-credentials' } });
  });

  it('and an unknown name gets the same answer as a wrong password', async () => {
    const { body: unknown } = await signIn('nobody/at-all');
    const { body: wrong } = await signIn(anna.userName, 'not the password');

    expect({ ...unknown, correlationId: '' }).toEqual({ ...wrong, correlationId: '' });
  });

  it('and goes on with the session; a refresh token that comes back was copied, and ends it', async () => {
    const first = session.refreshToken;
    const refreshed = await refresh(first);
    expect(refreshed.status).toBe(201);

    expect(await refresh(first)).toMatchObject({ status: 401, body: { code: 'accounts/refresh-refused' } });
    expect((await refresh(refreshed.body.refreshToken)).status).toBe(401);
    expect((await session.get('/sessions/current')).status).toBe(401);
  });

  it('and stays so until fourteen idle days have passed', async () => {
    application.clock.advance(14 * DAY - MINUTE);
    const { status, body } = await refresh(session.refreshToken);
    expect(status).toBe(201);

    application.clock.advance(14 * DAY);
    expect((await refresh(body.refreshToken)).status).toBe(401);
  });
});

describe('Somebody’s own sessions', () => {
  it('are listed, the newest first, and one of them can be ended', async () => {
    const other = await application.people.signedIn(anna);
    const { body } = await session.get('/sessions');
    expect(body.items.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toEqual([false, true]);
    expect(body.items[0]).toMatchObject({
      restrictedTo: null,
      startedAt: application.clock.now().toISOString(),
      address: expect.any(String),
    });

    expect((await session.delete(`/sessions/${body.items[0].id}`)).status).toBe(204);

    expect((await other.get('/sessions/current')).status).toBe(401);
    expect((await refresh(other.refreshToken)).status).toBe(401);
    expect((await session.get('/sessions')).body.items).toHaveLength(1);
    expect(await session.delete(`/sessions/${body.items[0].id}`)).toMatchObject({
      status: 404,
      body: { code: 'accounts/session-not-found' },
    });
  });

  it('are read page by page', async () => {
    for (let time = 0; time < 4; time++) await application.people.signedIn(anna);

    const { body: first } = await session.get('/sessions?limit=3');
    const { body: last } = await session.get(`/sessions?limit=3&after=${first.next}`);

    expect([first.items.length, last.items.length, last.next]).toEqual([3, 2, null]);
    expect(new Set([...first.items, ...last.items].map(({ id }) => id)).size).toBe(5);
  });

  it('can’t be ended, or seen, by anybody else, the principal included', async () => {
    const { body } = await session.get('/sessions/current');
    const principal = await application.people.signedIn(customer.principal);

    expect((await principal.delete(`/sessions/${body.id}`)).status).toBe(404);
    expect((await session.get('/sessions/current')).status).toBe(200);
  });

  it('end one by one on signing out', async () => {
    const other = await application.people.signedIn(anna);

    expect((await session.delete('/sessions/current')).status).toBe(204);

    expect((await session.get('/sessions/current')).status).toBe(401);
    expect((await refresh(session.refreshToken)).status).toBe(401);
    expect((await other.get('/sessions/current')).status).toBe(200);
  });
});

describe('A collaborator changes the own password without the principal', () => {
  it('and is not suspended; this session goes on, every other one ends, and a mail tells of it', async () => {
    const other = await application.people.signedIn(anna);

    expect(await change(PASSWORD, NEW_PASSWORD)).toMatchObject({ status: 204 });

    expect((await session.get('/sessions/current')).status).toBe(200);
    expect((await other.get('/sessions/current')).status).toBe(401);
    expect((await refresh(other.refreshToken)).status).toBe(401);
    expect((await signIn(anna.userName)).status).toBe(401);
    expect((await signIn(anna.userName, NEW_PASSWORD)).status).toBe(201);
    const principal = await application.people.signedIn(customer.principal);
    expect((await principal.get(`/collaborators/${anna.id}`)).body.state.code).toBe('active');
    expect((await application.mailbox.letterTo(anna.email, { subject: /Your password was changed/ })).text).toContain(
      anna.userName,
    );
  });

  it('only with the present one, and only to one that follows the rules', async () => {
    expect(await change('not the password', NEW_PASSWORD)).toMatchObject({
      status: 403,
      body: { code: 'authentication/wrong-password', fields: [{ field: 'currentPassword', code: 'wrong_password' }] },
    });
    const broken = await change(PASSWORD, 'password');
    expect(broken).toMatchObject({ status: 422, body: { code: 'accounts/unacceptable-password' } });
    expect(broken.body.fields).toMatchObject([
      { field: 'newPassword', code: 'password_too_short' },
      { field: 'newPassword', code: 'password_too_common' },
    ]);
    expect((await signIn(anna.userName)).status).toBe(201);
  });

  it('as the principal does', async () => {
    session = await application.people.signedIn(customer.principal);

    expect((await change(PASSWORD, NEW_PASSWORD)).status).toBe(204);
    expect((await signIn(customer.principal.userName, NEW_PASSWORD)).status).toBe(201);
  });

  it('and the password given just now counts as fresh, until five minutes have passed', async () => {
    session = await application.people.signedIn(customer.principal);
    application.clock.advance(5 * MINUTE + 1);
    const { body } = await refresh(session.refreshToken);
    session.accessToken = body.accessToken;
    const reset = () => session.post(`/collaborators/${anna.id}/password-resets`);
    expect((await reset()).body.code).toBe('authentication/fresh-authentication-required');

    await change(PASSWORD, NEW_PASSWORD);
    expect((await reset()).status).toBe(201);
  });
});

function signIn(identifier: string, password = PASSWORD): Promise<Answer> {
  return new Caller(application.url).signIn(identifier, password);
}

function refresh(refreshToken: string | undefined): Promise<Answer> {
  return application.anyone.post('/session-refreshes', { refreshToken });
}

function change(currentPassword: string, newPassword: string): Promise<Answer> {
  return session.post('/password-changes', { currentPassword, newPassword });
}
