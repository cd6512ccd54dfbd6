import { DAY } from '../../src/kernel';
import { Answer, Caller, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { PasswordLinks } from './password-links';

const FIRST_PASSWORD = 'la prima frase che scelgo';

let application: TestApplication;
let links: PasswordLinks;
let customer: TestCustomer;
let principal: Caller;
let invited = 0;

beforeAll(async () => {
  application = await startApplication();
  links = new PasswordLinks(application);
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  principal = await application.people.signedIn(customer.principal);
});

describe('A principal invites a collaborator', () => {
  it('chooses permissions: granting send grants write and read, and the answer says what came along', async () => {
    const { status, body } = await invite({
      permissions: [{ permission: 'send', mailboxId: customer.mailboxes[0]?.id }],
    });

    expect(status).toBe(201);
    expect(body.state).toEqual({ code: 'awaiting_activation', text: 'Awaiting activation' });
    expect(
      body.granted.map(({ permission, cameAlong }: Record<string, unknown>) => ({ permission, cameAlong })),
    ).toEqual([
      { permission: 'read', cameAlong: true },
      { permission: 'write', cameAlong: true },
      { permission: 'send', cameAlong: false },
    ]);
  });

  it('sees the invitation accepted: the mail comes, the first password is chosen, the collaborator is active and signs in', async () => {
    const { body: bruno } = await invite();
    const token = await links.token('activation', bruno);

    expect(await links.open('activation', token)).toMatchObject({
      status: 200,
      body: { userName: bruno.userName, displayName: 'Bruno Ferri' },
    });
    expect(await links.choose('activation', token, FIRST_PASSWORD)).toMatchObject({
      status: 201,
      body: { userName: bruno.userName },
    });

    expect(await stateOf(bruno)).toBe('active');
    expect((await signIn(bruno, FIRST_PASSWORD)).status).toBe(201);
    const confirmation = await application.mailbox.letterTo(bruno.email, { subject: /Your account is active/ });
    expect(confirmation.links.filter((link) => link.includes('#'))).toEqual([expect.stringContaining('/not-me#')]);
    expect(await links.choose('activation', token, 'un altro tentativo ancora')).toMatchObject({
      status: 410,
      body: { code: 'challenges/link-used' },
    });
  });

  it('sees the invitation run out after seven days, and not a moment before', async () => {
    const { body: bruno } = await invite();
    const token = await links.token('activation', bruno);

    application.clock.advance(7 * DAY - 1);
    expect((await links.open('activation', token)).status).toBe(200);
    application.clock.advance(1);
    const late = await links.choose('activation', token, FIRST_PASSWORD);

    expect(late).toMatchObject({
      status: 410,
      body: { code: 'challenges/link-expired', at: application.clock.now().toISOString() },
    });
    principal = await application.people.signedIn(customer.principal);
    expect(await stateOf(bruno)).toBe('awaiting_activation');
    expect((await principal.get(`/collaborators/${bruno.id}`)).body.linkWorksUntil).toBeNull();
  });

  it('needs to do nothing when it has run out: the dead link offers a new mail', async () => {
    const { body: bruno } = await invite();
    const dead = await links.token('activation', bruno);
    application.clock.advance(7 * DAY);

    expect((await links.renew('activation', dead)).status).toBe(202);
    const token = await links.token('activation', bruno, 1);

    expect((await links.choose('activation', token, FIRST_PASSWORD)).status).toBe(201);
    expect(await links.renew('activation', dead)).toMatchObject({
      status: 409,
      body: { code: 'recovery/nothing-to-renew' },
    });
  });

  it('is told when the name is taken, whatever the case, and nothing is sent', async () => {
    const { body: bruno } = await invite({ chosenName: 'bruno' });

    const again = await invite({ chosenName: 'BRUNO', email: 'other@people.example' });

    expect(again).toMatchObject({
      status: 409,
      body: { code: 'accounts/user-name-taken', fields: [{ field: 'userName', code: 'taken' }] },
    });
    await links.token('activation', bruno);
    expect(application.mailbox.lettersTo('other@people.example')).toEqual([]);
  });

  it('reaches the limit of the plan, and has a place again once somebody is deactivated', async () => {
    customer = await application.people.customer({ collaboratorLimit: 2 });
    principal = await application.people.signedIn(customer.principal);
    const { body: first } = await invite();
    await invite();

    const beyond = await invite();
    expect(beyond).toMatchObject({
      status: 409,
      body: { code: 'collaborators/plan-limit-reached', limit: 2, title: 'Your plan allows 2 collaborators at most' },
    });

    await principal.post(`/collaborators/${first.id}/deactivations`, { reason: 'Has left' });
    expect((await invite()).status).toBe(201);
  });

  it('may send the same invitation twice under one Idempotency-Key: one collaborator, one mail', async () => {
    const invitation = newInvitation();
    const key = { headers: { 'idempotency-key': 'invite-bruno' } };

    const first = await principal.post('/collaborators', invitation, key);
    const second = await principal.post('/collaborators', invitation, key);

    expect(second).toMatchObject({ status: 201, body: first.body });
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    await links.token('activation', first.body);
    expect(application.mailbox.lettersTo(invitation.email)).toHaveLength(1);
  });
});

describe('The address was wrong', () => {
  it('is corrected before activation: the old link is dead, the new address gets one that works', async () => {
    const { body: bruno } = await invite();
    const old = await links.token('activation', bruno);
    const right = { email: `right.${bruno.email}` };

    const corrected = await correct(bruno, right.email);

    expect(corrected).toMatchObject({ status: 200, body: { email: right.email, version: bruno.version + 1 } });
    expect(await links.open('activation', old)).toMatchObject({
      status: 410,
      body: { code: 'challenges/link-cancelled' },
    });
    expect((await links.choose('activation', await links.token('activation', right), FIRST_PASSWORD)).status).toBe(201);
    expect(application.mailbox.lettersTo(bruno.email)).toHaveLength(1);
  });

  it('is corrected by one of two who edit at once; the other reads first', async () => {
    const { body: bruno } = await invite();
    await correct(bruno, `first.${bruno.email}`);

    const second = await correct(bruno, `second.${bruno.email}`);
    const blind = await principal.put(`/collaborators/${bruno.id}/email`, { email: bruno.email });

    expect(second).toMatchObject({
      status: 412,
      body: { code: 'platform/changed-meanwhile', version: bruno.version + 1 },
    });
    expect(blind).toMatchObject({ status: 428, body: { code: 'platform/version-missing' } });
    const { headers, body } = await principal.get(`/collaborators/${bruno.id}`);
    expect(body.email).toBe(`first.${bruno.email}`);
    expect(headers.get('etag')).toBe(`"${body.version}"`);
  });

  it('is the collaborator’s own to change after activation', async () => {
    const anna = await application.people.collaborator(customer);
    const { body } = await principal.get(`/collaborators/${anna.id}`);

    expect(await correct(body, 'somebody@else.example')).toMatchObject({
      status: 409,
      body: { code: 'collaborators/address-is-their-own' },
    });
    expect((await principal.get(`/collaborators/${anna.id}`)).body).toMatchObject({
      email: anna.email,
      version: body.version,
    });
  });

  it('otherwise: the account is deactivated and a new one created under the same name', async () => {
    const anna = await application.people.collaborator(customer, [], 'annalisa');
    await principal.post(`/collaborators/${anna.id}/deactivations`, { reason: 'Wrong address' });

    const { status, body } = await invite({ chosenName: 'annalisa', email: 'annalisa@right.example' });

    expect(status).toBe(201);
    expect(body.userName).toBe(anna.userName);
    expect(body.id).not.toBe(anna.id);
  });
});

function newInvitation(): { chosenName: string; displayName: string; email: string } {
  const chosenName = `bruno${++invited}`;
  return { chosenName, displayName: 'Bruno Ferri', email: `${chosenName}@people.example` };
}

function invite(given: object = {}): Promise<Answer> {
  return principal.post('/collaborators', { ...newInvitation(), ...given });
}

function correct({ id, version }: { id: string; version: number }, email: string): Promise<Answer> {
  return principal.put(`/collaborators/${id}/email`, { email }, { headers: { 'if-match': `"${version}"` } });
}

function stateOf({ id }: Pick<Person, 'id'>): Promise<string> {
  return principal.get(`/collaborators/${id}`).then(({ body }) => body.state.code);
}

function signIn({ userName }: Pick<Person, 'userName'>, password: string): Promise<Answer> {
  return new Caller(application.url).signIn(userName, password);
}
