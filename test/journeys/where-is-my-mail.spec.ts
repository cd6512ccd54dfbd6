import { AuditLog } from '../../src/audit';
import { Answer, Caller, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run, until } from '../support/database';
import { Recovery } from './recovery';

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
  anna = await application.people.collaborator(customer);
  await application.quiet();
});

const lettersOf = ({ id }: Person, query = '') => `/accounts/${id}/letters${query}`;
const resetOf = ({ id }: Person) => principal.post(`/collaborators/${id}/password-resets`);
const resend = ({ id }: Person) => principal.post(`/collaborators/${id}/link-mails`);

/** The newest letter, as the principal sees it. */
async function newest(person: Person, language = 'en'): Promise<Answer['body']> {
  const { body } = await principal.get(lettersOf(person), { headers: { 'accept-language': language } });
  return body.items[0];
}

/** Waits until the mail server has said something about the newest letter. */
async function tried({ id }: Person, times = 1): Promise<void> {
  await until(
    application.database.url,
    `select from letters where account_id = '${id}' and attempts >= ${times}
     and queued_at = (select max(queued_at) from letters where account_id = '${id}')`,
  );
}

/** Lets what was put off be tried now. */
async function patienceIsOver(): Promise<void> {
  await run(
    application.database.url,
    'update graphile_worker._private_jobs set run_at = now()',
    `select pg_notify('jobs:insert', '{"r":"hurry","count":1}')`,
  );
  await application.quiet();
}

async function refusedAt({ id }: Person): Promise<string | null> {
  const { body } = await principal.get(`/collaborators/${id}`);
  return body.emailRefusedAt;
}

describe('“Where is my mail?” The principal sees', () => {
  it('that it was sent, when and where, in their own language', async () => {
    await resetOf(anna);
    await application.quiet();

    const now = application.clock.now().toISOString();
    expect(await newest(anna)).toEqual({
      id: expect.any(String),
      channel: 'mail',
      kind: 'recovery.reset-link',
      title: 'Link to choose a new password, after a reset',
      address: anna.email,
      state: 'sent',
      explanation: expect.stringMatching(/^Sent on \d{1,2} \w+ \d{4} at \d\d:\d\d \S+\.$/),
      queuedAt: now,
      sentAt: now,
      attempts: 1,
      serverAnswer: expect.stringMatching(/^250 /),
    });
    expect(await newest(anna, 'it')).toMatchObject({
      title: 'Collegamento per scegliere una nuova password, dopo la reimpostazione',
      explanation: expect.stringMatching(/^Inviata il \d{1,2} \w+ \d{4} alle ore \d\d:\d\d \S+\.$/),
    });
  });

  it('that it is late, with the words of the mail server, and sends it again', async () => {
    application.mailbox.refuse(anna.email, 451, 'Come back later');
    await resetOf(anna);
    await tried(anna);

    expect(await newest(anna)).toMatchObject({
      state: 'delayed',
      explanation: 'Delayed: the mail server says “451 Come back later”. It will be tried again.',
      sentAt: null,
      attempts: 1,
      serverAnswer: '451 Come back later',
    });
    expect(await refusedAt(anna)).toBeNull();

    application.mailbox.accept(anna.email);
    application.clock.advance(1);
    expect((await resend(anna)).status).toBe(202);
    await tried(anna);
    expect(await newest(anna)).toMatchObject({ kind: 'recovery.reset-link', state: 'sent' });

    await patienceIsOver();
    const { body } = await principal.get(lettersOf(anna, '?limit=2'));
    expect(body.items).toMatchObject([{ state: 'sent' }, { state: 'sent', attempts: 2 }]);
  });

  it('that it failed, with the words of the mail server; the address is marked until a letter arrives there', async () => {
    application.mailbox.refuse(anna.email, 550, '5.1.1 No such mailbox here');
    await resetOf(anna);
    await tried(anna);

    expect(await newest(anna, 'it')).toMatchObject({
      state: 'failed',
      explanation: 'Non consegnata: il server di posta dice «550 5.1.1 No such mailbox here».',
    });
    const since = application.clock.now().toISOString();
    expect(await refusedAt(anna)).toBe(since);

    // another refusal is no news
    application.clock.advance(1);
    await resend(anna);
    await tried(anna);
    expect(await refusedAt(anna)).toBe(since);
    const { items } = await application.app.get(AuditLog, { strict: false }).page(customer.id, 100);
    const told = items.filter(({ name }) => name === 'accounts.address-refused');
    expect(told).toEqual([expect.objectContaining({ facts: { letterId: expect.any(String) } })]);
    expect(JSON.stringify(told)).not.toContain(anna.email);

    application.mailbox.accept(anna.email);
    application.clock.advance(1);
    await resend(anna);
    await tried(anna);
    expect(await newest(anna)).toMatchObject({ state: 'sent' });
    expect(await refusedAt(anna)).toBeNull();
  });

  it('nothing against the address, where the server refuses what the letter says', async () => {
    application.mailbox.refuse(anna.email, 550, '5.7.1 This looks like spam');
    await resetOf(anna);
    await tried(anna);
    expect(await newest(anna)).toMatchObject({ state: 'failed' });
    expect(await refusedAt(anna)).toBeNull();
  });

  it('all letters, page by page, the newest first', async () => {
    for (let time = 0; time < 4; time++) {
      application.clock.advance(1);
      await resetOf(anna);
    }
    await application.quiet();
    const { body: all } = await principal.get(lettersOf(anna));
    expect(all.next).toBeNull();
    const ids: string[] = [];
    for (let after = ''; ;) {
      const { body } = await principal.get(lettersOf(anna, `?limit=2${after}`));
      ids.push(...body.items.map(({ id }: { id: string }) => id));
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    expect(ids).toEqual(all.items.map(({ id }: { id: string }) => id));
    expect(ids).toHaveLength(5);
    expect((await principal.get(lettersOf(anna, '?limit=101'))).status).toBe(400);
  });
});

describe('An address that was refused', () => {
  async function invitedTo(email: string): Promise<Person & { version: number }> {
    const { body } = await principal.post('/collaborators', {
      chosenName: `bruno${customer.principal.userName}`,
      displayName: 'Bruno Ferri',
      email,
    });
    await tried(body);
    return body;
  }

  it('is no longer marked once it is corrected', async () => {
    const [wrong, right] = [`wrong@${customer.id}.example`, `right@${customer.id}.example`];
    application.mailbox.refuse(wrong, 550, 'No such mailbox');
    const bruno = await invitedTo(wrong);
    expect(await refusedAt(bruno)).not.toBeNull();

    const ifMatch = { headers: { 'if-match': `"${bruno.version}"` } };
    const { body } = await principal.put(`/collaborators/${bruno.id}/email`, { email: right }, ifMatch);
    expect(body.emailRefusedAt).toBeNull();
    await application.quiet();
    expect(await refusedAt(bruno)).toBeNull();
  });

  it('is not that of a letter which was on its way to the address before', async () => {
    const [slow, right] = [`slow@${customer.id}.example`, `right@${customer.id}.example`];
    application.mailbox.refuse(slow, 451, 'Come back later');
    const bruno = await invitedTo(slow);
    const ifMatch = { headers: { 'if-match': `"${bruno.version}"` } };
    await principal.put(`/collaborators/${bruno.id}/email`, { email: right }, ifMatch);

    application.mailbox.refuse(slow, 550, 'No such mailbox');
    await patienceIsOver();
    const { body } = await principal.get(lettersOf(bruno));
    expect(body.items.map(({ state }: { state: string }) => state).sort()).toEqual(['failed', 'sent']);
    expect(await refusedAt(bruno)).toBeNull();
  });
});

describe('Who sees the letters', () => {
  const statusFor = async (caller: Caller, person: Person) => (await caller.get(lettersOf(person))).status;

  it('to a collaborator: their person, those who manage them, and staff', async () => {
    const [manager, colleague] = [
      await application.people.collaborator(customer, ['manage_collaborators']),
      await application.people.collaborator(customer),
    ];
    for (const person of [anna, customer.principal, manager, await application.people.staff()]) {
      expect(await statusFor(await application.people.signedIn(person), anna)).toBe(200);
    }
    expect(await statusFor(await application.people.signedIn(colleague), anna)).toBe(404);
    expect(await statusFor(application.anyone, anna)).toBe(401);
  });

  it('to the principal: the principal and staff, and nobody who manages collaborators', async () => {
    await new Recovery(application).password({ userName: customer.principal.userName });
    await application.quiet();
    const manager = await application.people.collaborator(customer, ['manage_collaborators']);

    expect(await statusFor(await application.people.signedIn(manager), customer.principal)).toBe(404);
    expect(await statusFor(principal, customer.principal)).toBe(200);
    const support = await application.people.signedIn(await application.people.staff());
    const { body } = await support.get(lettersOf(customer.principal));
    expect(body.items).toMatchObject([{ kind: 'recovery.own-reset-link', title: 'Link to choose a new password' }]);
  });

  it('of another customer: nobody, as if the account didn’t exist, and the attempt is written down', async () => {
    const other = await application.people.signedIn((await application.people.customer()).principal);
    const answer = await other.get(lettersOf(anna));
    expect(answer).toMatchObject({ status: 404, body: { code: 'accounts/not-found' } });
    const unknown = await other.get('/accounts/0197a1f0-0000-7000-8000-000000000000/letters');
    expect(unknown).toMatchObject({ status: 404, body: { code: 'accounts/not-found' } });
    expect(unknown.body.title).toBe(answer.body.title);
  });
});
