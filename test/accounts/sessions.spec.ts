import { Holds } from '../../src/holds';
import { DAY, MINUTE, newId, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { Answer, Caller, PASSWORD, Person, startApplication, TestApplication } from '../support/application';
import { run } from '../support/database';

let application: TestApplication;
let carla: Person;
let customerId: string;

beforeAll(async () => {
  application = await startApplication({ JOBS: false, PASSWORD_AGE_DAYS: 0 });
});
afterAll(() => application.stop());
beforeEach(async () => {
  const customer = await application.people.customer();
  carla = customer.principal;
  customerId = customer.id;
});

const exchange = (refreshToken: string | undefined) => application.anyone.post('/session-refreshes', { refreshToken });

/** Goes on with the session, and takes the new tokens. */
async function refresh(caller: Caller): Promise<Answer> {
  const answer = await exchange(caller.refreshToken);
  if (answer.status === 201) ({ accessToken: caller.accessToken, refreshToken: caller.refreshToken } = answer.body);
  return answer;
}

const refused = { status: 401, body: { code: 'accounts/refresh-refused' } };

describe('A refresh token', () => {
  it('is exchanged for another, again and again; each works once', async () => {
    const session = await application.people.signedIn(carla);
    const seen = [session.refreshToken];
    for (let time = 0; time < 5; time++) {
      expect((await refresh(session)).status).toBe(201);
      expect((await session.get('/sessions/current')).status).toBe(200);
      seen.push(session.refreshToken);
    }
    expect(new Set(seen).size).toBe(6);
  });

  it('that comes back ends its session, whichever of the family it is, and no other', async () => {
    const [session, other] = [await application.people.signedIn(carla), await application.people.signedIn(carla)];
    const oldest = session.refreshToken;
    await refresh(session);
    await refresh(session);

    expect(await exchange(oldest)).toMatchObject(refused);

    expect((await session.get('/sessions/current')).status).toBe(401);
    expect(await refresh(session)).toMatchObject(refused);
    expect((await other.get('/sessions/current')).status).toBe(200);
    expect((await refresh(other)).status).toBe(201);
    const [reuse] = (await other.get('/audit-entries')).body.items.filter(
      ({ name }: { name: string }) => name === 'accounts.refresh-token-reused',
    );
    expect(reuse).toMatchObject({ actor: { kind: 'anonymous' }, subject: { accountId: carla.id } });
  });

  it('is kept only as a digest', async () => {
    const { refreshToken } = await application.people.signedIn(carla);
    const [{ kept } = {}] = await run(
      application.database.url,
      'select json_agg(t)::text as kept from refresh_tokens t',
    );
    expect(kept).not.toContain(refreshToken);
    expect(kept).not.toContain(Buffer.from(refreshToken!, 'base64url').toString('hex'));
  });

  it('goes, as the secrets of browsers do, with a later one of its customer’s people once no session can be as old', async () => {
    await application.people.signedIn(carla);
    const headers = { 'session-transport': 'cookie', 'sec-fetch-site': 'same-origin' };
    await application.anyone.post('/sessions', { identifier: carla.userName, password: PASSWORD }, { headers });
    const kept = () =>
      run(
        application.database.url,
        `select (select count(*) from refresh_tokens where customer_id = '${customerId}') as tokens,
                (select count(*) from session_cookies where customer_id = '${customerId}') as cookies`,
      );
    expect(await kept()).toEqual([{ tokens: '1', cookies: '1' }]);

    application.clock.advance(91 * DAY);
    await refresh(await application.people.signedIn(carla));

    expect(await kept()).toEqual([{ tokens: '2', cookies: '0' }]);
  });

  it('stays with a session that began when sessions lasted longer', async () => {
    const session = await application.people.signedIn(carla);
    const longer = `expires_at = expires_at + interval '90 days', idle_after = idle_after + interval '90 days'`;
    await run(application.database.url, `update sessions set ${longer} where account_id = '${carla.id}'`);
    application.clock.advance(91 * DAY);
    await application.people.signedIn(carla);
    expect((await refresh(session)).status).toBe(201);
  });

  it('that is none of ours is refused in the same words', async () => {
    const session = await application.people.signedIn(carla);
    await session.delete('/sessions/current');
    const [unknown, over] = [await exchange('A'.repeat(43)), await exchange(session.refreshToken)];
    expect(unknown).toMatchObject(refused);
    expect({ ...over.body, correlationId: '' }).toEqual({ ...unknown.body, correlationId: '' });
  });
});

describe('A session', () => {
  it('lasts until the moment before fourteen idle days have passed', async () => {
    const [kept, lost] = [await application.people.signedIn(carla), await application.people.signedIn(carla)];
    application.clock.advance(14 * DAY - 1);
    expect((await refresh(kept)).status).toBe(201);
    application.clock.advance(1);
    expect(await refresh(lost)).toMatchObject(refused);
    expect((await kept.get('/sessions/current')).status).toBe(200);
  });

  it('lasts until the moment before its ninetieth day, however busy', async () => {
    const session = await application.people.signedIn(carla);
    for (let day = 13; day < 90; day += 13) {
      application.clock.advance(13 * DAY);
      expect((await refresh(session)).status).toBe(201);
    }
    application.clock.advance(12 * DAY - 1);
    expect((await refresh(session)).status).toBe(201);
    expect((await session.get('/sessions/current')).status).toBe(200);

    application.clock.advance(1);
    expect((await session.get('/sessions/current')).status).toBe(401);
    expect(await refresh(session)).toMatchObject(refused);
  });

  it('that is restricted lasts until the moment before fifteen minutes have passed, and a refresh makes it no longer', async () => {
    await expirePassword();
    const session = await application.people.signedIn(carla);
    application.clock.advance(14 * MINUTE);
    expect((await refresh(session)).status).toBe(201);
    expect((await session.get('/sessions/current')).body.restrictedTo).toBe('change_password');

    application.clock.advance(MINUTE - 1);
    expect((await session.get('/sessions/current')).status).toBe(200);
    application.clock.advance(1);
    expect((await session.get('/sessions/current')).status).toBe(401);
    expect(await refresh(session)).toMatchObject(refused);
  });

  it('that is over is no longer listed', async () => {
    const [session, other] = [await application.people.signedIn(carla), await application.people.signedIn(carla)];
    await other.delete('/sessions/current');
    expect((await session.get('/sessions')).body.items).toHaveLength(1);
    const later = async () => (await (await application.people.signedIn(carla)).get('/sessions')).body.items.length;
    application.clock.advance(14 * DAY);
    expect(await later()).toBe(1);
  });
});

async function expirePassword(): Promise<void> {
  const hold = { on: { customerId, accountId: carla.id }, kind: 'password_expired', reason: 'test' } as const;
  await application.app
    .get(Database)
    .inCustomer(customerId, () =>
      application.app.get(Holds, { strict: false }).place(hold, systemActor('test', newId())),
    );
}
