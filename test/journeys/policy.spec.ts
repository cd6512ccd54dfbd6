import { after, DAY, HOUR } from '../../src/kernel';
import {
  Answer,
  Caller,
  PASSWORD,
  Person,
  startApplication,
  TestApplication,
  TestCustomer,
} from '../support/application';
import { PasswordsAge } from './passwords-age';

const NEW_PASSWORD = 'una nuova frase da ricordare';

let application: TestApplication;
let ageing: PasswordsAge;
let customer: TestCustomer;
let carla: Caller;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  ageing = new PasswordsAge(application);
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  carla = await application.people.signedIn(customer.principal);
});

const change = (policy: unknown, tag = '"1"', by = carla): Promise<Answer> =>
  by.put('/policy', policy, { headers: { 'if-match': tag } });
const preview = async (policy: unknown) => (await carla.post('/policy-change-previews', policy)).body;
const give = (caller: Caller, password = PASSWORD) => caller.post('/sessions/current/authentications', { password });

describe('The policy of a customer', () => {
  it('is the deployment’s until the principal decides otherwise, and again afterwards', async () => {
    const { headers, body } = await carla.get('/policy');
    expect(headers.get('etag')).toBe('"1"');
    expect(body).toMatchObject({
      version: 1,
      values: { passwordMinimumLength: 12, passwordAgeDays: 90, lockAfter: 6, disclosure: 'neutral' },
      overrides: {},
    });
    expect(body.values).toEqual(body.defaults);

    const changed = await change({ lockAfter: 3, disclosure: 'guided', lockMinutes: null });
    expect(changed.headers.get('etag')).toBe('"2"');
    expect(changed).toMatchObject({
      status: 200,
      body: {
        version: 2,
        values: { lockAfter: 3, disclosure: 'guided', lockMinutes: 0 },
        defaults: { lockAfter: 6, disclosure: 'neutral' },
        overrides: { lockAfter: 3, disclosure: 'guided' },
      },
    });
    expect((await carla.get('/policy')).body).toEqual(changed.body);

    expect((await change({}, '"2"')).body).toEqual({ ...body, version: 3 });
  });

  it('holds at once: for new passwords, for wrong ones', async () => {
    await change({ passwordMinimumLength: 40, lockAfter: 1 });
    const answer = await carla.post('/password-changes', { currentPassword: PASSWORD, newPassword: 'una frase corta' });
    expect(answer).toMatchObject({ status: 422, body: { fields: [{ code: 'password_too_short' }] } });
    const { userName } = await application.people.collaborator(customer);
    const wrong = await application.anyone.post('/sessions', { identifier: userName, password: 'sbagliata' });
    const locked = await application.anyone.post('/sessions', { identifier: userName, password: PASSWORD });
    for (const answer of [wrong, locked]) expect(answer.body.code).toBe('authentication/too-many-failed-attempts');
  });

  it('is written down with its old and its new values when it changes, and not when nothing does', async () => {
    await change({ passwordAgeDays: 60 });
    await change({ passwordAgeDays: 60 }, '"2"');
    await change({}, '"2"');
    const { body } = await carla.get('/audit-entries?limit=100');
    const entries = body.items.filter(({ name }: { name: string }) => name === 'accounts.policy-changed');
    expect(entries).toMatchObject([
      { facts: { before: ['passwordAgeDays=60'], after: ['passwordAgeDays=90 (default)'] } },
      {
        actor: { accountId: customer.principal.id },
        facts: { before: ['passwordAgeDays=90 (default)'], after: ['passwordAgeDays=60'] },
      },
    ]);
  });

  it.each([
    [{ passwordMinimumLength: 7 }, 'passwordMinimumLength', 'too_small'],
    [{ passwordMinimumLength: 65 }, 'passwordMinimumLength', 'too_large'],
    [{ passwordAgeDays: -1 }, 'passwordAgeDays', 'too_small'],
    [{ passwordAgeDays: '90' }, 'passwordAgeDays', 'wrong_type'],
    [{ lockAfter: 2.5 }, 'lockAfter', 'wrong_type'],
    [{ lockAfter: [3] }, 'lockAfter', 'wrong_type'],
    [{ disclosure: 'open' }, 'disclosure', 'not_one_of'],
    [{ LOCK_AFTER: 3 }, 'LOCK_AFTER', 'unknown'],
  ])('refuses %j', async (policy, field, code) => {
    const refused = { status: 400, body: { code: 'platform/malformed-request', fields: [{ field, code }] } };
    expect(await change(policy)).toMatchObject(refused);
    expect(await carla.post('/policy-change-previews', policy)).toMatchObject(refused);
    expect((await carla.get('/policy')).body.version).toBe(1);
  });

  it('is changed by one of two who saw the same, and the other is told', async () => {
    expect((await carla.put('/policy', { lockAfter: 3 })).body.code).toBe('platform/version-missing');
    const answers = await Promise.all([change({ lockAfter: 3 }), change({ lockAfter: 4 })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await change({ lockAfter: 5 })).toMatchObject({
      status: 412,
      body: { code: 'platform/changed-meanwhile', version: 2 },
    });
  });
});

describe('Who', () => {
  it('manages collaborators reads the policy, and changes nothing; other collaborators don’t even read it', async () => {
    const manager = await application.people.signedIn(
      await application.people.collaborator(customer, ['manage_collaborators']),
    );
    expect((await manager.get('/policy')).status).toBe(200);
    expect((await change({ lockAfter: 3 }, '"1"', manager)).status).toBe(403);
    expect((await manager.post('/policy-change-previews', {})).status).toBe(403);
    const other = await application.people.signedIn(await application.people.collaborator(customer));
    expect((await other.get('/policy')).status).toBe(403);
    expect((await application.anyone.get('/policy')).status).toBe(401);
  });

  it('supports customers reads the policy of any of them, and changes none', async () => {
    const staff = await application.people.signedIn(await application.people.staff());
    await change({ lockAfter: 3 });
    expect((await staff.get(`/policy?customerId=${customer.id}`)).body).toMatchObject({ values: { lockAfter: 3 } });
    expect((await staff.get('/policy')).body.fields).toEqual([
      expect.objectContaining({ field: 'customerId', code: 'missing' }),
    ]);
    expect((await change({}, '"2"', staff)).status).toBe(403);
  });

  it('is of another customer sees nothing of it, and changes only their own', async () => {
    const stranger = await application.people.signedIn((await application.people.customer()).principal);
    expect((await stranger.get(`/policy?customerId=${customer.id}`)).body.code).toBe('accounts/not-found');
    expect((await change({ lockAfter: 3 }, '"1"', stranger)).status).toBe(200);
    expect((await carla.get('/policy')).body).toMatchObject({ version: 1, values: { lockAfter: 6 } });
  });

  it('changes the policy gives the password once more', async () => {
    application.clock.advance(HOUR);
    await carla.post('/session-refreshes', { refreshToken: carla.refreshToken }).then(({ body }) => {
      carla.accessToken = body.accessToken;
    });
    expect((await change({ lockAfter: 3 })).body.code).toBe('authentication/fresh-authentication-required');
    expect((await give(carla)).status).toBe(204);
    expect((await change({ lockAfter: 3 })).status).toBe(200);
  });
});

describe('The preview', () => {
  const NOTHING = { atOnce: 0, earlier: 0, later: 0, fromNowOn: 0, neverAgain: 0 };

  /** Twenty passwords of five ages, and the principal's new one. */
  async function team(): Promise<Person[]> {
    const people: Person[] = [];
    for (let age = 0; age < 5; age++) {
      for (let one = 0; one < 4; one++) people.push(await application.people.collaborator(customer));
      application.clock.advance(20 * DAY);
    }
    carla = await application.people.signedIn(customer.principal);
    await carla.post('/password-changes', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD });
    return [...people, customer.principal];
  }

  it('says what every field does to what there is, and changes nothing', async () => {
    const wanted = { passwordMinimumLength: 16, lockMinutes: 30 };
    expect(await preview(wanted)).toEqual({
      changes: [
        {
          field: 'passwordMinimumLength',
          before: 12,
          after: 16,
          backToDefault: false,
          effect: 'Counts for every new password. Those of today stay good until they are changed.',
        },
        expect.objectContaining({ field: 'lockMinutes', before: 0, after: 30 }),
      ],
      passwords: 1,
      expiry: NOTHING,
    });
    expect((await carla.get('/policy')).body.version).toBe(1);
    await change(wanted);
    expect((await preview({})).changes).toMatchObject([
      { before: 16, after: 12, backToDefault: true },
      { before: 30, after: 0, backToDefault: true },
    ]);
  });

  it('equals what then happens, from age to age', async () => {
    await change({ passwordAgeDays: 0 });
    const people = await team();
    const ids = people.map(({ id }) => id);
    let tag = 2;
    for (const passwordAgeDays of [365, 45, 30, 3650, 0, 60]) {
      carla = await application.people.signedIn(customer.principal, NEW_PASSWORD);
      const before = await ageing.expiries(ids);
      const foretold = await preview({ passwordAgeDays });
      expect(foretold.passwords).toBe(people.length);

      expect((await change({ passwordAgeDays }, `"${tag++}"`)).status).toBe(200);

      const now = application.clock.now();
      const happened = { ...NOTHING };
      const changed = await ageing.expiries(ids);
      for (const id of ids) {
        const [from, to] = [before.get(id), changed.get(id)];
        if (from?.getTime() === to?.getTime()) continue;
        if (!to) happened.neverAgain++;
        else if (to <= now) happened.atOnce++;
        else if (!from) happened.fromNowOn++;
        else if (to < from) happened.earlier++;
        else happened.later++;
      }
      expect({ passwordAgeDays, ...foretold.expiry }).toEqual({ passwordAgeDays, ...happened });
      expect(Object.values(happened).some((count) => count > 0)).toBe(true);
    }

    for (const person of people.slice(0, -1)) {
      const expiresAt = (await ageing.expiries([person.id])).get(person.id)!;
      const isOver = expiresAt <= application.clock.now();
      const caller = await application.people.signedIn(person);
      expect((await caller.get('/sessions/current')).body.restrictedTo).toBe(isOver ? 'change_password' : null);
    }
  });
});

describe('Another age of passwords', () => {
  it('counts from when each was chosen, and no other customer’s', async () => {
    const stranger = await application.people.collaborator(await application.people.customer());
    const anna = await application.people.collaborator(customer);
    const chosenAt = application.clock.now();
    const before = (await ageing.expiries([stranger.id])).get(stranger.id);
    application.clock.advance(2 * DAY);
    carla = await application.people.signedIn(customer.principal);
    await change({ passwordAgeDays: 20 });
    const expiresAt = (await ageing.expiries([anna.id])).get(anna.id)!;
    expect(expiresAt > after(chosenAt, 18 * DAY) && expiresAt <= after(chosenAt, 20 * DAY)).toBe(true);
    expect((await ageing.expiries([stranger.id])).get(stranger.id)).toEqual(before);
  });

  it('is written into the story of each account: the old day lifted, the new one placed', async () => {
    const anna = await application.people.collaborator(customer);
    await change({ passwordAgeDays: 20 });
    const { body } = await carla.get(`/audit-entries?limit=3&accountId=${anna.id}`);
    const holds = body.items.filter(({ name }: { name: string }) => name.startsWith('holds.'));
    expect(holds.slice(0, 2).map(({ name, facts }: { name: string; facts: object }) => [name, facts])).toEqual(
      expect.arrayContaining([
        ['holds.lifted', expect.objectContaining({ kind: 'password_expired', reason: 'policy_changed' })],
        ['holds.placed', expect.objectContaining({ kind: 'password_expired', reason: 'password_age' })],
      ]),
    );
  });

  it('is none while a second factor is required', async () => {
    await change({ secondFactor: 'required' });
    expect((await ageing.expiries([customer.principal.id])).size).toBe(0);
  });
});
