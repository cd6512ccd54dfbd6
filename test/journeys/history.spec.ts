import { ChainProofs } from '../../src/audit';
import { after, MINUTE, newId } from '../../src/kernel';
import { Caller, PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';
import { PasswordLinks } from './password-links';

interface Entry {
  readonly position: number;
  readonly name: string;
  readonly actor: { readonly kind: string; readonly accountId?: string };
  readonly subject: { readonly accountId: string | null };
  readonly facts: Readonly<Record<string, unknown>>;
}

const NEW_PASSWORD = 'un nuovo inizio per tutti';

let application: TestApplication;
let customer: TestCustomer;
let principal: Caller;
let anna: Person;

beforeAll(async () => {
  application = await startApplication({ AUDIT_PROOFS_PER_MINUTE: 3 });
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  principal = await application.people.signedIn(customer.principal);
  anna = await application.people.collaborator(customer);
  await delivered();
});

describe('A customer reads who did what on its accounts', () => {
  it('the newest first: who, what, on whom, and why', async () => {
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'On leave' });

    const [placed] = await entries(`accountId=${anna.id}&limit=1`);
    expect(placed).toMatchObject({
      name: 'holds.placed',
      at: application.clock.now().toISOString(),
      actor: { kind: 'account', role: 'principal', accountId: customer.principal.id },
      from: { address: expect.any(String), userAgent: expect.any(String) },
      subject: { customerId: customer.id, accountId: anna.id },
      facts: { kind: 'disabled', reason: 'On leave' },
      correlationId: expect.any(String),
    });
  });

  it('in sentences, in the reader’s language, with the reason as it was given', async () => {
    await principal.post('/sessions/current/authentications', { password: 'sbagliata' });
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'In congedo' });
    const told = async (language: string) => {
      const { body } = await principal.get('/audit-entries?limit=2', { headers: { 'accept-language': language } });
      return body.items.map(({ title, reason }: { title: string; reason: string }) => [title, reason]);
    };

    expect(await told('it')).toEqual([
      ['Carla Bianchi ha messo un blocco per Anna Rossi: «Disabilitato».', 'In congedo'],
      ['È stato rifiutato un tentativo di accesso per Carla Bianchi.', 'password sbagliata'],
    ]);
    expect(await told('en')).toEqual([
      ['Carla Bianchi placed a hold for Anna Rossi: “Disabled”.', 'In congedo'],
      ['An attempt to sign in was refused for Carla Bianchi.', 'wrong password'],
    ]);
  });

  it('searched by what it is about, who acted, and when', async () => {
    const before = application.clock.now();
    application.clock.advance(MINUTE);
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'On leave' });
    const since = application.clock.now().toISOString();
    const until = after(application.clock.now(), MINUTE).toISOString();

    const named = async (query: string) => (await entries(`limit=100&${query}`)).map(({ name }) => name);
    expect(await named(`kind=holds&actorId=${customer.principal.id}`)).toEqual(['holds.placed']);
    expect(await named(`kind=policy&accountId=${anna.id}`)).toEqual([]);
    expect(await named(`actorId=${anna.id}`)).toEqual([]);
    expect(await named(`since=${since}&until=${until}&kind=holds`)).toEqual(['holds.placed']);
    expect(await named(`until=${before.toISOString()}&actorId=${customer.principal.id}&kind=holds`)).toEqual([]);
    expect(new Set(await named('kind=holds'))).toEqual(new Set(['holds.placed', 'holds.lifted']));
  });

  it('a reset from the first step to the last, each under the hand that did it', async () => {
    const links = new PasswordLinks(application);
    await application.people.signedIn(anna);
    const [{ position }] = (await entries('limit=1')) as [Entry];
    await principal.post(`/collaborators/${anna.id}/password-resets`);
    await links.choose('reset', await links.token('reset', anna), NEW_PASSWORD);
    await application.mailbox.letterTo(anna.email, { subject: /changed/ });

    const story = (await entries(`accountId=${anna.id}`)).filter(
      (entry) => entry.position > position && !entry.name.startsWith('mail.'),
    );
    const told = story
      .reverse()
      .map(({ name, actor }) => `${actor.accountId === customer.principal.id ? 'principal' : actor.kind}: ${name}`);
    expect(told).toEqual([
      'principal: accounts.passwords-voided',
      'principal: holds.placed',
      'principal: accounts.session-ended',
      'principal: challenges.issued', // the link
      'principal: challenges.issued', // “this wasn’t me”
      'principal: collaborators.password-reset-by-manager',
      'anonymous: challenges.redeemed',
      'anonymous: holds.lifted',
      'anonymous: holds.lifted',
      'system: holds.placed',
      'anonymous: accounts.password-changed',
      'anonymous: challenges.cancelled', // the activation link, which nobody has used
      'anonymous: challenges.issued', // “this wasn’t me”, in the letter about it
    ]);
  });

  it('page by page, without a gap', async () => {
    const all = await entries('limit=100');
    const paged: Entry[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body } = await principal.get(`/audit-entries?limit=7${after === '' ? '' : `&after=${after}`}`);
      paged.push(...body.items);
      after = body.next;
    }

    expect(paged).toEqual(all);
    expect(paged.map(({ position }) => position)).toEqual(all.map((_, place) => all.length - place));
  });

  it('and finds no secret in it: no password, no link, no token', async () => {
    const links = new PasswordLinks(application);
    await principal.post(`/collaborators/${anna.id}/password-resets`);
    const token = await links.token('reset', anna);
    await links.choose('reset', token, NEW_PASSWORD);

    const text = JSON.stringify(await entries('limit=100'));
    for (const secret of [
      PASSWORD,
      NEW_PASSWORD,
      token,
      principal.accessToken,
      principal.refreshToken,
      anna.email,
      '$argon2',
    ]) {
      expect(text).not.toContain(secret);
    }
  });

  it('and can trust it: what is changed behind its back is found', async () => {
    const proofs = application.app.get(ChainProofs, { strict: false });
    expect(await proofs.verify(customer.id)).toMatchObject({ brokenAt: null });
    const { body: proof } = await principal.get('/audit-verification');
    expect(proof).toMatchObject({ verified: proof.length, brokenAt: null, next: null });

    await run(
      application.database.url,
      'alter table audit_entries disable trigger all',
      `update audit_entries set body = replace(body, 'anonymous', 'account') where chain = '${customer.id}' and position = 3`,
      `update audit_entries set body = body || ' ' where chain = '${customer.id}' and position = 3`,
      'alter table audit_entries enable trigger all',
    );

    expect(await proofs.verify(customer.id)).toMatchObject({ brokenAt: 3 });
    expect((await principal.get('/audit-verification')).body).toMatchObject({ verified: 2, brokenAt: 3, next: null });
  });

  it('but has no more than so much of it proved within a minute, be it theirs', async () => {
    const { AUDIT_PROOFS_PER_MINUTE: most } = application.settings;
    const proved = () => principal.get('/audit-verification');
    for (let times = 0; times < most; times++) await proved();
    expect(await proved()).toMatchObject({ status: 429, body: { code: 'platform/too-many-requests' } });
    const other = await application.people.signedIn((await application.people.customer()).principal);
    expect((await other.get('/audit-verification')).status).toBe(200);
    application.clock.advance(MINUTE);
    expect((await proved()).status).toBe(200);
  });

  it('of its own accounts only; collaborators read none, staff say whose', async () => {
    const other = await application.people.customer();
    const staff = await application.people.signedIn(await application.people.staff());

    expect(await principal.get(`/audit-entries?customerId=${other.id}`)).toMatchObject({
      status: 404,
      body: { code: 'audit/no-such-customer' },
    });
    expect((await principal.get(`/audit-entries?accountId=${other.principal.id}`)).body.items).toEqual([]);
    const manager = await application.people.signedIn(
      await application.people.collaborator(customer, ['manage_collaborators']),
    );
    expect((await manager.get('/audit-entries')).status).toBe(403);
    expect(await staff.get('/audit-entries')).toMatchObject({
      status: 400,
      body: { code: 'platform/malformed-request', fields: [{ field: 'customerId', code: 'missing' }] },
    });
    for (const path of ['/audit-entries', '/audit-verification']) {
      const nobodys = { status: 404, body: { code: 'audit/no-such-customer' } };
      expect(await staff.get(`${path}?customerId=${newId()}`)).toMatchObject(nobodys);
    }
    const [newest] = (await staff.get(`/audit-entries?customerId=${customer.id}`)).body.items;
    expect(newest.subject.customerId).toBe(customer.id);
  });

  it('what staff did included, and by whom', async () => {
    const person = await application.people.staff();
    const staff = await application.people.signedIn(person);
    await staff.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'Complaint' });

    const [placed] = await entries(`accountId=${anna.id}&limit=1`);
    expect(placed).toMatchObject({
      name: 'holds.placed',
      actor: { accountId: person.id, role: 'support' },
      facts: { reason: 'Complaint' },
    });
  });

  it('and who tried what wasn’t theirs', async () => {
    const other = await application.people.customer();
    await principal.post(`/collaborators/${other.principal.id}/password-resets`);

    const [refused] = await entries('limit=1');
    expect(refused).toMatchObject({
      name: 'audit.wall-crossing-refused',
      actor: { accountId: customer.principal.id },
      facts: {
        code: 'accounts/not-found',
        method: 'POST',
        path: `/api/v1/collaborators/${other.principal.id}/password-resets`,
      },
    });
  });
});

/** Until the letter to Anna is sent and that is written down, so that nothing is added to the history by itself. */
async function delivered(): Promise<void> {
  const patience = AbortSignal.timeout(10_000);
  for (;;) {
    const { body } = await principal.get(`/collaborators/${anna.id}`);
    if (body.letters[0].state === 'sent') return;
    if (patience.aborted) throw new Error(`the letter is still ${body.letters[0].state}`);
  }
}

async function entries(query: string): Promise<Entry[]> {
  const { body } = await principal.get(`/audit-entries?${query}`);
  return body.items;
}
