import { HOUR } from '../../src/kernel';
import {
  Answer,
  Caller,
  PASSWORD,
  Person,
  startApplication,
  TestApplication,
  TestCustomer,
} from '../support/application';
import { ReceivedLetter } from '../support/mailbox';

const NEW_PASSWORD = 'un nuovo inizio per tutti';

let application: TestApplication;
let customer: TestCustomer;
let principal: Caller;
let anna: Person;

beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  principal = await application.people.signedIn(customer.principal);
  anna = await application.people.collaborator(customer, ['mail_clients']);
});

describe('The principal resets a collaborator', () => {
  it('reads the warning first: which sessions end, which mail programs stop, where the link goes', async () => {
    await application.people.signedIn(anna);
    await application.people.signedIn(anna);

    const { status, body } = await principal.get(`/collaborators/${anna.id}/password-resets/preview`);

    expect(status).toBe(200);
    expect(body).toMatchObject({ sessionsThatEnd: 2, mailProgramsThatStop: [customer.mailboxes[0]?.address] });
    expect(body.linkGoesTo).toMatch(/^\S+@people\.example$/);
    expect(body.linkGoesTo).not.toBe(anna.email);
  });

  it('must have given the own password just now', async () => {
    application.clock.advance(6 * 60_000);
    const late = await refreshed(principal);

    const refused = await late.post(`/collaborators/${anna.id}/password-resets`);
    expect(refused.status).toBe(403);
    expect(refused.body.code).toBe('authentication/fresh-authentication-required');
    expect(await stateOf(late, anna)).toBe('active');

    await late.post('/sessions/current/authentications', { password: PASSWORD });
    expect((await late.post(`/collaborators/${anna.id}/password-resets`)).status).toBe(201);
  });

  it('voids the password, ends the sessions, suspends, and sends one link, at once', async () => {
    const session = await application.people.signedIn(anna);

    const { status, body } = await principal.post(`/collaborators/${anna.id}/password-resets`);

    expect(status).toBe(201);
    expect(body.state).toEqual({ code: 'suspended', text: 'Suspended' });
    expect(await session.get('/sessions/current')).toMatchObject({
      status: 401,
      body: { code: 'authentication/sign-in-required' },
    });
    expect(await application.anyone.post('/session-refreshes', { refreshToken: session.refreshToken })).toMatchObject({
      status: 401,
    });
    expect(await signIn(anna, PASSWORD)).toMatchObject({
      status: 401,
      body: { code: 'authentication/wrong-credentials' },
    });
    await resetLetter(anna);
    expect(resetLetters(anna)).toHaveLength(1);
  });

  it('lets the collaborator choose a new password once, who is then active and signs in', async () => {
    await principal.post(`/collaborators/${anna.id}/password-resets`);
    const token = tokenOf(await resetLetter(anna));

    expect(await choose(token, NEW_PASSWORD)).toMatchObject({ status: 201, body: { userName: anna.userName } });

    expect(await stateOf(principal, anna)).toBe('active');
    expect((await signIn(anna, NEW_PASSWORD)).status).toBe(201);
    expect(await choose(token, 'ancora un altro tentativo')).toMatchObject({
      status: 410,
      body: { code: 'challenges/link-used' },
    });
    expect((await signIn(anna, NEW_PASSWORD)).status).toBe(201);
  });

  it('resends: the first link is dead and says so, the second works', async () => {
    await principal.post(`/collaborators/${anna.id}/password-resets`);
    const first = tokenOf(await resetLetter(anna));

    expect((await principal.post(`/collaborators/${anna.id}/link-mails`)).status).toBe(202);
    const second = tokenOf(await resetLetter(anna, 1));

    const dead = await inspect(first);
    expect(dead).toMatchObject({
      status: 410,
      body: { code: 'challenges/link-replaced', title: 'This link was replaced by a newer one' },
    });
    expect(new Date(dead.body.at)).toEqual(application.clock.now());
    expect((await choose(first, NEW_PASSWORD)).status).toBe(410);
    expect((await choose(second, NEW_PASSWORD)).status).toBe(201);
  });

  it('does not spoil the link by opening it twenty times', async () => {
    await principal.post(`/collaborators/${anna.id}/password-resets`);
    const token = tokenOf(await resetLetter(anna));

    for (let time = 0; time < 10; time++) {
      await fetch(`${application.url}/reset-password`, { method: 'GET' });
      await fetch(`${application.url}/reset-password`, { method: 'HEAD' });
      expect((await inspect(token)).status).toBe(200);
    }

    expect((await choose(token, NEW_PASSWORD)).status).toBe(201);
  });

  it('keeps the link alive when the new password is refused, and names every rule that it breaks', async () => {
    await principal.post(`/collaborators/${anna.id}/password-resets`);
    const token = tokenOf(await resetLetter(anna));

    const short = await choose(token, 'Anna Rossi');
    expect(short.status).toBe(422);
    expect(short.body.fields.map(({ code }: { code: string }) => code)).toEqual([
      'password_too_short',
      'password_contains_name',
    ]);
    const old = await choose(token, PASSWORD);
    expect(old.body.fields).toMatchObject([{ field: 'password', code: 'password_used_before' }]);

    expect((await choose(token, NEW_PASSWORD)).status).toBe(201);
  });

  it('reminds of mail programs in the confirmation, where they are granted', async () => {
    const bruno = await application.people.collaborator(customer, ['read']);
    for (const person of [anna, bruno]) {
      await principal.post(`/collaborators/${person.id}/password-resets`);
      await choose(tokenOf(await resetLetter(person)), NEW_PASSWORD);
    }

    const toAnna = await application.mailbox.letterTo(anna.email, { subject: /changed/ });
    const toBruno = await application.mailbox.letterTo(bruno.email, { subject: /changed/ });
    expect(toAnna.text).toMatch(/Update the password on\s+every device/);
    expect(toBruno.text).not.toMatch(/every\s+device/);
  });

  it('sends five links in an hour and no more, and the latest goes on working', async () => {
    await principal.post(`/collaborators/${anna.id}/password-resets`);
    for (let time = 0; time < 4; time++) await principal.post(`/collaborators/${anna.id}/link-mails`);

    const refused = await principal.post(`/collaborators/${anna.id}/link-mails`);

    expect(refused).toMatchObject({ status: 429, body: { code: 'mail/too-many-letters' } });
    expect(Number(refused.headers.get('retry-after'))).toBe(3600);
    expect((await choose(tokenOf(await resetLetter(anna, 4)), NEW_PASSWORD)).status).toBe(201);
    expect(resetLetters(anna)).toHaveLength(5);
  });

  it('is written down as one act, each consequence with its cause, down to the letter that went out', async () => {
    await application.people.signedIn(anna);
    const { headers } = await principal.post(`/collaborators/${anna.id}/password-resets`);
    await resetLetter(anna);

    const entries = await auditOf(anna, headers.get('x-correlation-id'), 'mail.letter-sent');
    const named = (name: string) => entries.find((entry) => entry.name === name);
    expect(entries.map(({ name }) => name)).toEqual([
      'mail.letter-sent',
      'collaborators.password-reset-by-manager',
      'challenges.issued', // the link
      'challenges.issued', // “this wasn’t me”
      'accounts.session-ended',
      'holds.placed',
      'accounts.passwords-voided',
    ]);
    expect(named('accounts.session-ended')?.causationId).toBe(named('holds.placed')?.id);
    expect(named('holds.placed')).toMatchObject({ causationId: null, actor: { accountId: customer.principal.id } });
  });

  it('offers a new mail in the place of a link that is older than 24 hours', async () => {
    await principal.post(`/collaborators/${anna.id}/password-resets`);
    const token = tokenOf(await resetLetter(anna));
    application.clock.advance(24 * HOUR);

    expect(await choose(token, NEW_PASSWORD)).toMatchObject({ status: 410, body: { code: 'challenges/link-expired' } });
    expect((await application.anyone.post('/password-link-renewals', { purpose: 'reset', token })).status).toBe(202);

    expect((await choose(tokenOf(await resetLetter(anna, 1)), NEW_PASSWORD)).status).toBe(201);
    expect(await application.anyone.post('/password-link-renewals', { purpose: 'reset', token })).toMatchObject({
      status: 409,
      body: { code: 'recovery/nothing-to-renew' },
    });
  });
});

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly correlationId: string;
  readonly causationId: string | null;
}

/** The entries of one request, the newest first, once the awaited one is among them: a letter is recorded just after it is sent. */
async function auditOf({ id }: Person, correlationId: string | null, awaited: string): Promise<Entry[]> {
  const { body } = await principal.get(`/audit-entries?accountId=${id}`);
  const entries = (body.items as Entry[]).filter((entry) => entry.correlationId === correlationId);
  return entries.some(({ name }) => name === awaited) ? entries : auditOf({ id } as Person, correlationId, awaited);
}

function stateOf(caller: Caller, { id }: Person): Promise<string> {
  return caller.get(`/collaborators/${id}`).then(({ body }) => body.state.code);
}

function signIn({ userName }: Person, password: string): Promise<Answer> {
  return new Caller(application.url).signIn(userName, password);
}

function inspect(token: string): Promise<Answer> {
  return application.anyone.post('/password-link-inspections', { purpose: 'reset', token });
}

function choose(token: string, password: string): Promise<Answer> {
  return application.anyone.post('/passwords', { purpose: 'reset', token, password });
}

const RESET = /Choose a new password/;

function resetLetter({ email }: Person, after = 0): Promise<ReceivedLetter> {
  return application.mailbox.letterTo(email, { subject: RESET, after });
}

function resetLetters({ email }: Person): ReceivedLetter[] {
  return application.mailbox.lettersTo(email).filter(({ subject }) => RESET.test(subject));
}

function tokenOf({ links }: ReceivedLetter): string {
  return links.find((link) => link.includes('/reset-password#'))?.split('#')[1] ?? '';
}

async function refreshed(caller: Caller): Promise<Caller> {
  const { body } = await caller.post('/session-refreshes', { refreshToken: caller.refreshToken });
  const later = caller.at(caller.url);
  later.accessToken = body.accessToken;
  return later;
}
