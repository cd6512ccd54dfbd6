import { ALL_HOLD_KINDS, HoldKind } from '../../src/holds';
import { Answer, Caller, PASSWORD, Person, startApplication, TestApplication } from '../support/application';
import { Ground } from './ground';
import { DESIGN, DesignedKind } from './table';

let application: TestApplication;
let ground: Ground;
let staff: Caller;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  staff = await application.people.signedIn(await application.people.staff());
});
afterAll(() => application.stop());
beforeEach(async () => {
  ground = await Ground.of(application);
});

const signIn = ({ userName }: Person, password = PASSWORD) =>
  application.anyone.at(application.url).signIn(userName, password);
const accessOf = ({ id }: Person, viewer: Caller) => viewer.get(`/accounts/${id}/access`);
const holdsIn = ({ body }: Answer) => body.holds as Record<string, unknown>[];

/** What the collaborator may see of the hold: everything, unless it speaks of money. */
const seenBy = (kind: HoldKind, role: 'collaborator' | 'principal') =>
  kind === 'unpaid_invoices' && role === 'collaborator' ? 'not_available' : kind;

describe.each(ALL_HOLD_KINDS)('While a hold of kind %s is in force', (kind) => {
  const designed = DESIGN[kind];

  it('a collaborator with the right password meets what the design says', async () => {
    await ground.place(kind);

    const answer = await signIn(ground.anna);

    expect(answer).toMatchObject(expectedAtSignIn(designed, 'collaborator'));
    if (answer.body.code === 'authentication/account-held') {
      expect(holdsIn(answer)).toMatchObject([
        { kind: seenBy(kind, 'collaborator'), nextStep: { code: designed.nextStep.collaborator } },
      ]);
    }
  });

  it('a principal with the right password meets what the design says', async () => {
    const { principal } = ground.customer;
    await ground.place(
      kind,
      undefined,
      {},
      { ...ground.subjectOf(kind), ...(designed.on === 'account' && { accountId: principal.id }) },
    );

    const answer = await signIn(principal);

    expect(answer).toMatchObject(expectedAtSignIn(designed, 'principal'));
    if (answer.body.code === 'authentication/account-held') {
      expect(holdsIn(answer)).toMatchObject([{ kind, nextStep: { code: designed.nextStep.principal } }]);
    }
  });

  it('whoever has a wrong password learns nothing of it', async () => {
    const before = await signIn(ground.anna, 'la frase di un altro');
    await ground.place(kind);
    const { status, body } = await signIn(ground.anna, 'la frase di un altro');

    if (designed.atSignIn === 'password not looked at') {
      expect(body).toMatchObject({ code: 'authentication/too-many-failed-attempts' });
    } else {
      expect([status, { ...body, correlationId: '' }]).toEqual([before.status, { ...before.body, correlationId: '' }]);
    }
    expect(body).not.toHaveProperty('holds');
  });

  it('a running session meets what the design says', async () => {
    const session = await application.people.signedIn(ground.anna);
    await ground.place(kind);

    const seen = await session.get('/sessions/current');
    const refresh = await session.post('/session-refreshes', { refreshToken: session.refreshToken });

    if (designed.runningSessions === 'go on') {
      expect(seen).toMatchObject({ status: 200, body: { restrictedTo: null } });
      expect(refresh.status).toBe(201);
      expect(holdsIn(await accessOf(ground.anna, session))).toMatchObject([
        { nextStep: { code: designed.nextStep.collaborator } },
      ]);
    } else {
      // what a collaborator isn't told about, a collaborator can't put right: nothing is left of the session
      expect(seen).toMatchObject({ status: 401, body: { code: 'authentication/sign-in-required' } });
      if (designed.runningSessions === 'end') expect(refresh.status).toBe(401);
    }
  });

  it('a running session of the principal meets what the design says', async () => {
    const { principal } = ground.customer;
    const session = await application.people.signedIn(principal);
    await ground.place(
      kind,
      undefined,
      {},
      { ...ground.subjectOf(kind), ...(designed.on === 'account' && { accountId: principal.id }) },
    );

    const seen = await session.get('/sessions/current');
    const other = await session.get('/collaborators');

    if (designed.runningSessions === 'end') expect([seen.status, other.status]).toEqual([401, 401]);
    else if (designed.runningSessions === 'go on') expect([seen.status, other.status]).toEqual([200, 200]);
    else {
      expect(seen).toMatchObject({ status: 200, body: { restrictedTo: designed.runningSessions } });
      expect(other).toMatchObject({
        status: 403,
        body: { code: 'authentication/session-restricted', restrictedTo: designed.runningSessions },
      });
    }
  });

  it('those who manage the account, and staff, are told why, since when, by whom, and what they can do', async () => {
    const hold = await ground.place(kind);
    const principal = await application.people.signedIn(ground.customer.principal);

    for (const [viewer, nextStep, side] of [
      [principal, designed.nextStep.manager, 'customer'],
      [staff, designed.nextStep.staff, 'staff'],
    ] as const) {
      const { status, body } = await accessOf(ground.anna, viewer);
      expect([status, body.usable]).toEqual([200, false]);
      expect(body.holds).toMatchObject([
        {
          id: hold.id,
          kind,
          since: application.clock.now().toISOString(),
          until: null,
          reason: `test of ${kind}`,
          placedBy: { side: hold.placedSide, accountId: hold.placedBy },
          youMayLift: designed.liftedByHand[hold.placedSide]?.includes(side) ?? false,
          nextStep: { code: nextStep },
        },
      ]);
    }
  });

  it('nobody else is told that the account exists', async () => {
    const [stranger, colleague] = [
      await Ground.of(application),
      await application.people.collaborator(ground.customer),
    ];
    const viewers = [
      await application.people.signedIn(stranger.customer.principal),
      await application.people.signedIn(colleague),
    ];
    await ground.place(kind);
    if (designed.on === 'customer') viewers.pop(); // the colleague is held as well

    for (const viewer of viewers) {
      expect(await accessOf(ground.anna, viewer)).toMatchObject({ status: 404, body: { code: 'accounts/not-found' } });
    }
  });
});

describe('What staff have disabled', () => {
  it('the customer’s side can’t enable, and is sent to support', async () => {
    await ground.place('disabled', 'staff');
    const principal = await application.people.signedIn(ground.customer.principal);

    const { body } = await accessOf(ground.anna, principal);
    expect(body.holds).toMatchObject([
      { placedBy: { side: 'staff' }, youMayLift: false, nextStep: { code: 'ask_support' } },
    ]);
    const [{ id }] = body.holds;
    expect(await principal.delete(`/accounts/${ground.anna.id}/holds/${id}`)).toMatchObject({
      status: 403,
      body: { code: 'holds/not-liftable' },
    });
    await staff.checkIdentity(ground.anna);
    expect((await staff.delete(`/accounts/${ground.anna.id}/holds/${id}?reason=checked`)).status).toBe(204);
    expect((await signIn(ground.anna)).status).toBe(201);
  });
});

describe('What is told of money', () => {
  const MONEY = /fattur|invoic|pag[ao]|pay|soldi|money|billing|scadut/i;

  it('is nothing to a collaborator, in either language, at sign-in or after', async () => {
    const session = await application.people.signedIn(ground.anna);
    await ground.place('unpaid_invoices');

    for (const language of ['it', 'en']) {
      const refused = await new Caller(application.url, language).signIn(ground.anna.userName, PASSWORD);
      expect(refused.status).toBe(403);
      expect(JSON.stringify(refused.body)).not.toMatch(MONEY);
    }
    expect(JSON.stringify((await session.get('/sessions/current')).body)).not.toMatch(MONEY);
  });

  it('is nothing to a manager who is a collaborator, looking at another, though that one may be disabled as well', async () => {
    const manager = await application.people.collaborator(ground.customer, ['manage_collaborators']);
    await ground.place('unpaid_invoices');
    await ground.place('disabled');

    const refused = await signIn(manager);
    expect(JSON.stringify(refused.body)).not.toMatch(MONEY);
    const held = await signIn(ground.anna);
    expect(holdsIn(held).map(({ kind }) => kind)).toEqual(['not_available', 'disabled']);
    expect(JSON.stringify(held.body)).not.toMatch(MONEY);
  });

  it('goes away with the payment, and the session goes on as before', async () => {
    const session = await application.people.signedIn(ground.anna);
    await ground.place('unpaid_invoices');
    expect((await session.get('/sessions/current')).status).toBe(401);

    await ground.complete('billing-status');

    expect((await session.get('/sessions/current')).status).toBe(200);
  });
});

function expectedAtSignIn({ atSignIn }: DesignedKind, role: 'collaborator' | 'principal'): object {
  if (atSignIn === 'password not looked at')
    return { status: 403, body: { code: 'authentication/too-many-failed-attempts' } };
  if (atSignIn === 'refused' || (atSignIn === 'pay_invoices' && role === 'collaborator')) {
    return { status: 403, body: { code: 'authentication/account-held' } };
  }
  return { status: 201, body: { session: { restrictedTo: atSignIn } } };
}
