import { DAY } from '../../src/kernel';
import {
  Answer,
  Caller,
  PASSWORD,
  Person,
  startApplication,
  TestApplication,
  TestCustomer,
} from '../support/application';
import { run } from '../support/database';
import { noticed } from './holds';
import { PasswordLinks } from './password-links';

type Viewer = 'the principal' | 'a manager' | 'staff' | 'the person';

let application: TestApplication;
let customer: TestCustomer;
let viewers: Map<Viewer, Caller>;
/** neither may know: another collaborator, and the principal of another customer */
let strangers: readonly Caller[];
let anna: Person;

beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());
beforeEach(async () => {
  const { people } = application;
  customer = await people.customer();
  anna = await people.collaborator(customer);
  viewers = new Map([
    ['the principal', await people.signedIn(customer.principal)],
    ['a manager', await people.signedIn(await people.collaborator(customer, ['manage_collaborators']))],
    ['staff', await people.signedIn(await people.staff())],
    ['the person', await people.signedIn(anna)],
  ]);
  const other = await people.customer();
  strangers = [await people.signedIn(await people.collaborator(customer)), await people.signedIn(other.principal)];
});

describe('May this account sign in, and if not: why, since when, and who can lift it?', () => {
  it('is answered while all is well, to the person too', async () => {
    for (const viewer of ['the principal', 'a manager', 'staff', 'the person'] as const) {
      expect((await see(viewer)).body).toEqual({
        accountId: anna.id,
        userName: anna.userName,
        usable: true,
        deactivatedAt: null,
        holds: [],
      });
    }
    await isHiddenFromStrangers();
  });

  it('is answered before activation: the mail can be sent again', async () => {
    const { body: invited } = await as('the principal').post('/collaborators', {
      chosenName: 'bruno',
      displayName: 'Bruno',
      email: 'bruno@people.example',
    });
    anna = invited;

    await expectSteps({ 'the principal': 'resend_mail', 'a manager': 'resend_mail', staff: 'resend_mail' });
    const { body } = await see('the principal');
    expect(body.holds).toMatchObject([
      {
        kind: 'awaiting_activation',
        since: application.clock.now().toISOString(),
        until: null,
        placedBy: { side: 'customer', accountId: customer.principal.id },
        liftedBy: [{ code: 'first-password', text: 'choosing the first password through the activation link' }],
        youMayLift: false,
      },
    ]);
    await isHiddenFromStrangers();
  });

  it('is answered after a reset, at every step until the new password is set', async () => {
    const links = new PasswordLinks(application);
    await as('the principal').post(`/collaborators/${anna.id}/password-resets`);

    await expectSteps({ 'the principal': 'resend_mail', 'a manager': 'resend_mail', staff: 'resend_mail' });
    expect((await see('staff')).body.holds).toMatchObject([
      {
        kind: 'reset_pending',
        reasonInWords: 'password reset by those who manage the account',
        placedBy: { side: 'customer', accountId: customer.principal.id },
        liftedBy: [{ code: 'new-password-by-link' }],
        youMayLift: false,
      },
    ]);
    expect((await see('the person')).status).toBe(401);
    await isHiddenFromStrangers();

    await as('the principal').post(`/collaborators/${anna.id}/link-mails`);
    expect((await see('a manager')).body.holds).toHaveLength(1);

    await links.choose('reset', await links.token('reset', anna, 1), 'una frase del tutto nuova');
    expect((await see('a manager')).body).toMatchObject({ usable: true, holds: [] });
    viewers.set('the person', await application.people.signedIn(anna, 'una frase del tutto nuova'));
    expect((await see('the person')).body).toMatchObject({ usable: true, holds: [] });
  });

  it('is answered while disabled: by whom, why, until when', async () => {
    const until = new Date(application.clock.now().getTime() + DAY).toISOString();
    await as('a manager').post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'On leave', endsAt: until });

    await expectSteps({ 'the principal': 'lift', 'a manager': 'lift', staff: 'lift' });
    expect((await see('the principal')).body.holds).toMatchObject([
      {
        kind: 'disabled',
        reason: 'On leave',
        reasonInWords: 'On leave',
        until,
        youMayLift: true,
        liftedBy: [{ code: 'placing-side' }, { code: 'staff' }],
      },
    ]);
    await isHiddenFromStrangers();
  });

  it('is answered while disabled by staff: the customer’s side asks support', async () => {
    await as('staff').post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'Complaint' });

    await expectSteps({ 'the principal': 'ask_support', 'a manager': 'ask_support', staff: 'lift' });
  });

  it('is answered while locked; whoever is signed in stays so and reads the way out', async () => {
    await noticed(application, { customerId: customer.id, accountId: anna.id }, 'failed_sign_ins');

    await expectSteps({
      'the principal': 'reset_for_them',
      'a manager': 'reset_for_them',
      staff: 'lift',
      'the person': 'unlock_or_reset_password',
    });
    expect(await signIn('whatever it may be')).toMatchObject({
      status: 403,
      body: { code: 'authentication/too-many-failed-attempts', title: 'Access denied, too many failed attempts' },
    });
    expect((await signIn(PASSWORD)).body).not.toHaveProperty('holds');
  });

  it('is answered after something suspicious', async () => {
    await noticed(application, { customerId: customer.id, accountId: anna.id }, 'suspicious_activity');

    await expectSteps({ 'the principal': 'reset_for_them', 'a manager': 'reset_for_them', staff: 'lift' });
    expect((await see('the person')).status).toBe(401);
    expect((await signIn(PASSWORD)).body.holds).toMatchObject([{ nextStep: { code: 'reset_password' } }]);
  });

  it('is answered once the password is 90 days old, and it can still be changed', async () => {
    application.clock.advance(90 * DAY);
    for (const [viewer, person] of [
      ['the principal', customer.principal],
      ['the person', anna],
    ] as const) {
      viewers.set(viewer, await application.people.signedIn(person));
    }

    await expectSteps({ 'the principal': 'wait_for_them', 'the person': 'change_password' });
    expect((await as('the person').get('/sessions/current')).body.restrictedTo).toBe('change_password');
    expect((await as('the person').get('/sessions')).body.code).toBe('authentication/session-restricted');

    await as('the person').post('/password-changes', {
      currentPassword: PASSWORD,
      newPassword: 'una frase del tutto nuova',
    });
    expect((await see('the person')).body).toMatchObject({ usable: true, holds: [] });
    expect((await as('the person').get('/sessions')).status).toBe(200);
  });

  it('is answered while invoices are unpaid: the principal may pay, the collaborators read a neutral notice', async () => {
    await noticed(application, { customerId: customer.id, accountId: null }, 'unpaid_invoices');

    await expectSteps({ 'the principal': 'pay_invoices', staff: 'wait_for_payment' });
    expect((await as('the principal').get('/sessions/current')).body.restrictedTo).toBe('pay_invoices');
    expect((await as('the principal').get('/collaborators')).body).toMatchObject({
      code: 'authentication/session-restricted',
      restrictedTo: 'pay_invoices',
    });
    expect((await see('the person')).status).toBe(401);
    const refused = await signIn(PASSWORD);
    expect(refused.body.holds).toMatchObject([
      { kind: 'not_available', title: 'Access is not available at the moment', placedBy: null },
    ]);
    expect(JSON.stringify(refused.body)).not.toMatch(/invoice|unpaid|pay/i);
  });

  it('is answered with all holds in force, the oldest first, each lifted alone', async () => {
    await as('staff').post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'Complaint' });
    application.clock.advance(1);
    await as('the principal').post(`/collaborators/${anna.id}/password-resets`);
    application.clock.advance(1);
    await noticed(application, { customerId: customer.id, accountId: anna.id }, 'failed_sign_ins');

    const { body } = await see('staff');
    expect(body.usable).toBe(false);
    expect(body.holds.map(({ kind }: { kind: string }) => kind)).toEqual([
      'disabled',
      'reset_pending',
      'failed_sign_ins',
    ]);

    await as('staff').checkIdentity(anna);
    await as('staff').delete(`/accounts/${anna.id}/holds/${body.holds[2].id}?reason=checked`);
    expect((await see('staff')).body.holds.map(({ kind }: { kind: string }) => kind)).toEqual([
      'disabled',
      'reset_pending',
    ]);
  });

  it('is answered for good once deactivated', async () => {
    await as('the principal').post(`/collaborators/${anna.id}/deactivations`, { reason: 'Has left' });

    for (const viewer of ['the principal', 'a manager', 'staff'] as const) {
      expect((await see(viewer)).body).toMatchObject({
        usable: false,
        deactivatedAt: application.clock.now().toISOString(),
      });
    }
    await isHiddenFromStrangers();
  });

  it('is the principal’s own to read, and staff’s, but no collaborator’s', async () => {
    const path = `/accounts/${customer.principal.id}/access`;

    expect((await as('the principal').get(path)).status).toBe(200);
    expect((await as('staff').get(path)).status).toBe(200);
    expect((await as('a manager').get(path)).status).toBe(404);
    expect((await as('the person').get(path)).status).toBe(404);
  });
});

describe('The set-password mail is sent again', () => {
  it.each([
    ['awaiting activation', 202, undefined],
    ['suspended', 202, undefined],
    ['suspended and disabled', 202, undefined],
    ['active', 409, 'collaborators/nothing-to-resend'],
    ['disabled', 409, 'collaborators/nothing-to-resend'],
    ['deactivated', 409, 'accounts/deactivated'],
  ])('to somebody who is %s: %s', async (state, status, code) => {
    const principal = as('the principal');
    if (state === 'awaiting activation') {
      anna = (
        await principal.post('/collaborators', {
          chosenName: 'bruno',
          displayName: 'Bruno',
          email: 'bruno@resend.example',
        })
      ).body;
    }
    if (state.includes('suspended')) await principal.post(`/collaborators/${anna.id}/password-resets`);
    if (state.includes('disabled'))
      await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'On leave' });
    if (state === 'deactivated')
      await principal.post(`/collaborators/${anna.id}/deactivations`, { reason: 'Has left' });
    const before = await letters();

    const answer = await principal.post(`/collaborators/${anna.id}/link-mails`);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await letters()).toBe(before + (status === 202 ? 1 : 0));
  });
});

function as(viewer: Viewer): Caller {
  const caller = viewers.get(viewer);
  if (!caller) throw new Error(`${viewer} isn't signed in`);
  return caller;
}

function see(viewer: Viewer): Promise<Answer> {
  return as(viewer).get(`/accounts/${anna.id}/access`);
}

/** One hold is in force, and each of these is told the next step, in words too. */
async function expectSteps(expected: Partial<Record<Viewer, string>>): Promise<void> {
  for (const [viewer, step] of Object.entries(expected)) {
    const { status, body } = await see(viewer as Viewer);
    expect([viewer, status, body.usable]).toEqual([viewer, 200, false]);
    expect([viewer, body.holds.map(({ nextStep }: { nextStep: { code: string } }) => nextStep.code)]).toEqual([
      viewer,
      [step],
    ]);
    expect(body.holds[0].nextStep.text).toMatch(/\w+ .*\.$/);
  }
}

async function isHiddenFromStrangers(): Promise<void> {
  for (const stranger of strangers) {
    expect(await stranger.get(`/accounts/${anna.id}/access`)).toMatchObject({
      status: 404,
      body: { code: 'accounts/not-found' },
    });
  }
}

function signIn(password: string): Promise<Answer> {
  return new Caller(application.url).signIn(anna.userName, password);
}

async function letters(): Promise<number> {
  return (await run(application.database.url, `select from letters where account_id = '${anna.id}'`)).length;
}
