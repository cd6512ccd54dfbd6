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
import { PasswordLinks } from './password-links';

let application: TestApplication;
let links: PasswordLinks;
let customer: TestCustomer;
let principal: Caller;
let anna: Person;

beforeAll(async () => {
  application = await startApplication();
  links = new PasswordLinks(application);
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  principal = await application.people.signedIn(customer.principal);
  anna = await application.people.collaborator(customer, ['send']);
});

describe('An administrator of the customer disables a collaborator', () => {
  it('ends the sessions at once; with the right password the person is told why and what to do, with a wrong one nothing', async () => {
    const session = await application.people.signedIn(anna);

    const { status, body: hold } = await disable(principal);

    expect(status).toBe(201);
    expect(hold).toMatchObject({
      kind: 'disabled',
      title: 'Disabled',
      until: null,
      youMayLift: true,
      nextStep: { code: 'lift' },
    });
    expect((await session.get('/sessions/current')).status).toBe(401);
    expect((await application.anyone.post('/session-refreshes', { refreshToken: session.refreshToken })).status).toBe(
      401,
    );
    expect(await signIn()).toMatchObject({
      status: 403,
      body: {
        code: 'authentication/account-held',
        holds: [
          {
            kind: 'disabled',
            reason: 'On leave',
            youMayLift: false,
            nextStep: { code: 'ask_administrator', text: 'Ask an administrator of your account.' },
          },
        ],
      },
    });
    const wrong = await signIn('not the password at all');
    expect(wrong).toMatchObject({ status: 401, body: { code: 'authentication/wrong-credentials' } });
    expect(Object.keys(wrong.body)).not.toContain('holds');
  });

  it('by mistake: another one enables the account, and the old sessions stay dead', async () => {
    const elena = await application.people.collaborator(customer, ['manage_collaborators']);
    const session = await application.people.signedIn(anna);
    const { body: hold } = await disable(principal);

    expect((await lift(await application.people.signedIn(elena), hold.id)).status).toBe(204);

    expect(await stateOf()).toBe('active');
    expect((await session.get('/sessions/current')).status).toBe(401);
    expect((await signIn()).status).toBe(201);

    const { body: other } = await disable(await application.people.signedIn(elena));
    expect((await lift(principal, other.id)).status).toBe(204);
  });

  it('and the person is told why, and again when the account is enabled', async () => {
    const { body: hold } = await disable(principal);
    await lift(principal, hold.id);

    const [disabled, enabled, ...more] = await noticesTo(anna);
    expect(more).toEqual([]);
    expect(disabled).toMatchObject({ subject: 'Your account was disabled' });
    expect(disabled?.text).toContain('Reason: On leave');
    expect(disabled?.text).toContain('It stays so until it is enabled again.');
    expect(enabled).toMatchObject({ subject: 'Your account was enabled again' });
  });

  it('with an end: the account comes back by itself at that moment, as the person was told', async () => {
    const endsAt = new Date(application.clock.now().getTime() + DAY).toISOString();
    expect(await disable(principal, { endsAt })).toMatchObject({ status: 201, body: { until: endsAt } });
    const [notice] = await noticesTo(anna);
    expect(notice?.text).toContain('It can be used again, by itself, from');

    application.clock.advance(DAY - 1);
    expect((await signIn()).status).toBe(403);
    application.clock.advance(1);
    expect((await signIn()).status).toBe(201);
  });

  it('with an end that has passed: refused', async () => {
    const endsAt = application.clock.now().toISOString();
    expect(await disable(principal, { endsAt })).toMatchObject({
      status: 422,
      body: { code: 'accounts/end-not-in-future', fields: [{ field: 'endsAt', code: 'not_in_future' }] },
    });
    expect(await stateOf()).toBe('active');
  });

  it('twice: the first hold stands, and lifting it is enough', async () => {
    const { body: first } = await disable(principal);
    const { body: second } = await disable(principal, { reason: 'Once more' });

    expect(second).toMatchObject({ id: first.id, reason: 'On leave' });
    await lift(principal, first.id);
    expect((await signIn()).status).toBe(201);
    expect(await lift(principal, first.id)).toMatchObject({ status: 404, body: { code: 'holds/not-found' } });
  });

  it('lifts only that hold: the suspension stays', async () => {
    const { body: hold } = await disable(principal);
    await principal.post(`/collaborators/${anna.id}/password-resets`);
    expect(await stateOf()).toBe('disabled');

    await lift(principal, hold.id);

    expect(await stateOf()).toBe('suspended');
  });
});

describe('Staff disable an account', () => {
  it('for a reason that the customer reads, and can’t lift', async () => {
    const staff = await application.people.signedIn(await application.people.staff());
    const { body: hold } = await disable(staff, { reason: 'Complaint 4711' });

    const { body: access } = await principal.get(`/accounts/${anna.id}/access`);
    expect(access.holds).toMatchObject([
      {
        id: hold.id,
        reason: 'Complaint 4711',
        placedBy: { side: 'staff' },
        youMayLift: false,
        nextStep: { code: 'ask_support' },
      },
    ]);
    expect(await lift(principal, hold.id)).toMatchObject({ status: 403, body: { code: 'holds/not-liftable' } });
    expect((await signIn()).status).toBe(403);

    expect((await lift(await staff.checkIdentity(anna), hold.id)).status).toBe(204);
    expect((await signIn()).status).toBe(201);
  });

  it('beside a hold of the customer: each side lifts its own', async () => {
    const staff = await application.people.signedIn(await application.people.staff());
    const { body: ofStaff } = await disable(staff);
    const { body: ofCustomer } = await disable(principal);

    expect(ofCustomer.id).not.toBe(ofStaff.id);
    await lift(principal, ofCustomer.id);
    expect(await stateOf()).toBe('disabled');
    await lift(await staff.checkIdentity(anna), ofStaff.id);
    expect(await stateOf()).toBe('active');
  });

  it('a principal, too, and lift it again', async () => {
    const staff = await application.people.signedIn(await application.people.staff('administrator'));

    const { body: hold } = await staff.post(`/accounts/${customer.principal.id}/holds`, {
      kind: 'disabled',
      reason: 'Fraud',
    });

    expect((await principal.get('/sessions/current')).status).toBe(401);
    const refused = await new Caller(application.url).signIn(customer.principal.userName, PASSWORD);
    expect(refused.body.holds).toMatchObject([{ reason: 'Fraud', nextStep: { code: 'ask_support' } }]);
    await staff.checkIdentity(customer.principal);
    await staff.delete(`/accounts/${customer.principal.id}/holds/${hold.id}?reason=cleared`);
    expect((await new Caller(application.url).signIn(customer.principal.userName, PASSWORD)).status).toBe(201);
  });
});

describe('A collaborator is deactivated', () => {
  beforeEach(() => principal.post(`/collaborators/${anna.id}/password-resets`));

  it('for good: the sessions and links are dead, and nothing can be done to the account any more', async () => {
    const bruno = await application.people.collaborator(customer);
    const session = await application.people.signedIn(bruno);
    const token = await links.token('reset', anna);

    expect((await deactivate(bruno)).status).toBe(204);
    expect((await deactivate(anna)).status).toBe(204);

    expect((await session.get('/sessions/current')).status).toBe(401);
    expect((await application.anyone.post('/session-refreshes', { refreshToken: session.refreshToken })).status).toBe(
      401,
    );
    expect(await links.choose('reset', token, 'una frase del tutto nuova')).toMatchObject({
      status: 410,
      body: { code: 'challenges/link-cancelled' },
    });
    expect((await links.renew('reset', token)).status).toBe(409);
    for (const act of ['password-resets', 'link-mails', 'deactivations']) {
      expect(
        await principal.post(`/collaborators/${anna.id}/${act}`, act === 'deactivations' ? { reason: 'x' } : undefined),
      ).toMatchObject({
        status: 409,
        body: { code: 'accounts/deactivated' },
      });
    }
  });

  it('leaves a history, and a user name for somebody else, who shares nothing with the one before', async () => {
    await deactivate(anna);

    const { body: successor } = await principal.post('/collaborators', {
      chosenName: anna.userName.split('/')[0],
      displayName: 'Anna Verdi',
      email: 'successor@people.example',
    });
    await links.choose('activation', await links.token('activation', successor), 'la frase di chi viene dopo');

    expect(successor.userName).toBe(anna.userName);
    expect((await signIn()).status).toBe(401);
    expect((await signIn('la frase di chi viene dopo')).body.account.id).toBe(successor.id);
    expect((await principal.get(`/collaborators/${successor.id}`)).body.permissions).toEqual([]);
    expect((await principal.get(`/collaborators/${anna.id}`)).body).toMatchObject({
      userName: anna.userName,
      state: { code: 'deactivated' },
    });
    const { body: history } = await principal.get(`/audit-entries?accountId=${anna.id}`);
    expect(history.items.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining([
        'collaborators.invited',
        'collaborators.password-reset-by-manager',
        'accounts.account-deactivated',
      ]),
    );
  });
});

function disable(by: Caller, given: object = {}): Promise<Answer> {
  return by.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'On leave', ...given });
}

function lift(by: Caller, holdId: string): Promise<Answer> {
  return by.delete(`/accounts/${anna.id}/holds/${holdId}?reason=back`);
}

async function noticesTo({ email }: Person) {
  await application.quiet();
  return application.mailbox.lettersTo(email).filter(({ subject }) => /(?:dis|en)abled/.test(subject));
}

function deactivate({ id }: Person): Promise<Answer> {
  return principal.post(`/collaborators/${id}/deactivations`, { reason: 'Has left' });
}

function stateOf(): Promise<string> {
  return principal.get(`/collaborators/${anna.id}`).then(({ body }) => body.state.code);
}

function signIn(password = PASSWORD): Promise<Answer> {
  return new Caller(application.url).signIn(anna.userName, password);
}
