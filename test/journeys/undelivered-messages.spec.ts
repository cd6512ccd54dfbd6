import { MINUTE } from '../../src/kernel';
import { Answer, Caller, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run, until } from '../support/database';
import { EAST, momentTold, toTheMinute, WEST } from './moments-told';
import { Recovery } from './recovery';

let application: TestApplication;
let customer: TestCustomer;
let principal: Caller;
let staff: Caller;
let anna: Person;

beforeAll(async () => {
  application = await startApplication({ SMS_PER_NUMBER: 1 });
});
afterAll(() => application.stop());
beforeEach(async () => {
  application.clock.advance(MINUTE);
  customer = await application.people.customer();
  principal = await application.people.signedIn(customer.principal);
  staff = await application.people.signedIn(await application.people.staff());
  anna = await application.people.collaborator(customer);
  await application.quiet();
});

const list = async (query: string, language = 'en'): Promise<Answer['body']> =>
  (await staff.get(`/undelivered-messages?${query}`, { headers: { 'accept-language': language } })).body;
const resetOf = ({ id }: Person) => principal.post(`/collaborators/${id}/password-resets`);
const resend = ({ id }: Person) => staff.post(`/accounts/${id}/link-mails`, { reason: 'The mailbox works again' });

/** A letter to the person that the mail server has answered like this. */
async function answered(person: Person, status: number, words = 'No such mailbox'): Promise<void> {
  application.mailbox.refuse(person.email, status, words);
  await resetOf(person);
  await until(
    application.database.url,
    `select from letters where account_id = '${person.id}' and attempts > 0
    and queued_at = (select max(queued_at) from letters where account_id = '${person.id}')`,
  );
}

describe('Staff find what has not arrived', () => {
  it('with whose it is, what the mail server said, and what can be done', async () => {
    await answered(anna, 550, '5.7.1 This looks like spam');
    const { items } = await list(`search=${anna.userName}`);
    expect(items).toEqual([
      {
        id: expect.any(String),
        channel: 'mail',
        kind: 'recovery.reset-link',
        title: 'Link to choose a new password, after a reset',
        to: anna.email,
        state: 'failed',
        explanation: 'Not delivered: the mail server says “550 5.7.1 This looks like spam”.',
        queuedAt: application.clock.now().toISOString(),
        attempts: 1,
        account: {
          id: anna.id,
          userName: anna.userName,
          displayName: 'Anna Rossi',
          role: 'collaborator',
          customer: { id: customer.id, name: `${customer.principal.userName} S.r.l.` },
        },
        nextStep: { code: 'resend_link', text: 'Send the link again: the account waits for it.' },
      },
    ]);
    expect((await list(`search=${anna.userName}`, 'it')).items[0].nextStep.text).toMatch(/^Manda di nuovo/);
  });

  it('of a whole customer by the principal’s name, newest or oldest first, page by page', async () => {
    const bruno = await application.people.collaborator(customer);
    for (const person of [anna, bruno]) {
      application.clock.advance(MINUTE);
      await answered(person, 550);
    }
    const search = `search=${customer.principal.userName}`;
    const toWhom = ({ items }: Answer['body']) => items.map(({ to }: { to: string }) => to);
    expect(toWhom(await list(search))).toEqual([bruno.email, anna.email]);
    const first = await list(`${search}&sort=queuedAt&limit=1`);
    const then = await list(`${search}&sort=queuedAt&limit=1&after=${first.next}`);
    expect([toWhom(first), toWhom(then), then.next]).toEqual([[anna.email], [bruno.email], null]);
    expect((await list('search=nobody-has-this-name')).items).toEqual([]);
  });

  it('that still needs somebody, or is dealt with, as things stand now, page by page', async () => {
    const bruno = await application.people.collaborator(customer);
    for (const person of [anna, bruno, anna]) {
      application.clock.advance(MINUTE);
      await answered(person, 550);
    }
    const search = `search=${customer.principal.userName}&limit=1`;
    const toWhom = ({ items }: Answer['body']) => items.map(({ to }: { to: string }) => to);
    expect((await list(`${search}&dealtWith=true`)).items).toEqual([]);
    await principal.post(`/collaborators/${anna.id}/deactivations`, { reason: 'Has left' });

    expect(await list(`${search}&dealtWith=false`)).toMatchObject({ items: [{ to: bruno.email }], next: null });
    const first = await list(`${search}&dealtWith=true`);
    const then = await list(`${search}&dealtWith=true&after=${first.next}`);
    expect([toWhom(first), toWhom(then), then.next]).toEqual([[anna.email], [anna.email], null]);
  });

  it('of text messages too, and of one channel alone', async () => {
    const phone = '+393471234567';
    await run(
      application.database.url,
      `update accounts set phone = '${phone}', phone_confirmed_at = now() where id = '${anna.id}'`,
    );
    for (let time = 0; time < 2; time++) await new Recovery(application).password({ phone });
    await application.quiet();
    const search = `search=${anna.userName}`;
    expect((await list(`${search}&channel=sms`)).items).toMatchObject([
      {
        channel: 'sms',
        to: expect.stringMatching(/^\+39 •+67$/),
        explanation: expect.stringContaining('had enough'),
        nextStep: { code: 'ask_again' },
      },
    ]);
    expect((await list(`${search}&channel=mail`)).items).toEqual([]);
  });
});

describe('What can be done about a letter that failed', () => {
  const nextStep = async (person: Person): Promise<string> =>
    (await list(`search=${person.userName}`)).items.at(-1).nextStep.code;

  it('is to send another link, and then nothing more', async () => {
    await answered(anna, 550, '5.7.1 This looks like spam');
    expect(await nextStep(anna)).toBe('resend_link');
    application.mailbox.accept(anna.email);
    application.clock.advance(MINUTE);
    expect((await resend(anna)).status).toBe(202);
    await application.quiet();
    expect(await nextStep(anna)).toBe('sent_since');
    for (const zone of [EAST, WEST]) {
      const inZone = { headers: { 'time-zone': zone.timeZone } };
      const { body } = await staff.get(`/undelivered-messages?search=${anna.userName}`, inZone);
      expect(momentTold(body.items[0].nextStep.text, zone)).toBe(toTheMinute(application.clock.now()));
    }
  });

  it('is to have the address mended that is refused, and to restore the credentials where there is none', async () => {
    await answered(anna, 550);
    expect(await nextStep(anna)).toBe('mend_address');
    await new Recovery(application).takeAddress(customer, anna);
    expect(await nextStep(anna)).toBe('restore_credentials');
  });

  it('is nothing where the account no longer waits for it, or is no more', async () => {
    await answered(anna, 550);
    await run(application.database.url, `delete from holds where account_id = '${anna.id}'`);
    expect(await nextStep(anna)).toBe('no_longer_awaited');
    await principal.post(`/collaborators/${anna.id}/deactivations`, { reason: 'Has left' });
    expect(await nextStep(anna)).toBe('nobody');
  });

  it('is the person’s where they had asked, and nobody’s where it was a notice', async () => {
    const email = `${anna.userName.split('/')[0]}@nowhere.example`;
    application.mailbox.refuse(email, 550, 'No such mailbox');
    await (await application.people.signedIn(anna)).post('/accounts/me/address-links', { email });
    await application.quiet();
    expect((await list(`search=${anna.userName}`)).items).toMatchObject([
      { kind: 'recovery.confirm-own-address', to: email, nextStep: { code: 'ask_again' } },
    ]);
    const carla = customer.principal;
    application.mailbox.refuse(carla.email, 550, 'No such mailbox');
    await new Recovery(application).password({ userName: carla.userName });
    await application.quiet();
    expect(await nextStep(carla)).toBe('ask_again');
    const device = { headers: { 'user-agent': 'Another one' } };
    await staff.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'Bounced' }, device);
    await application.quiet();
    const { items } = await list(`search=${carla.userName}&sort=-queuedAt`);
    expect(items.map(({ kind, nextStep: { code } }: Answer['body']) => [kind, code])).toContainEqual([
      'support.staff-acted',
      'tell',
    ]);
  });
});

describe('Whoever searches', () => {
  it('is written down, and nobody but staff may', async () => {
    await list(`search=${anna.userName}`);
    const written = await run(
      application.database.url,
      `select from audit_entries entry where entry::text like '%support.accounts-searched%${anna.userName}%'`,
    );
    expect(written).toHaveLength(1);
    expect((await principal.get('/undelivered-messages')).status).toBe(403);
  });
});

// the last one: a letter that is tried again keeps the mail from coming to rest
describe('A letter that is late', () => {
  it('stands apart from those that nobody tries any more: nothing needs doing', async () => {
    await answered(anna, 451, 'Come back later');
    const search = `search=${anna.userName}`;
    expect((await list(search)).items).toEqual([]);
    expect((await list(`${search}&state=delayed`)).items).toMatchObject([
      { state: 'delayed', nextStep: { code: 'wait' } },
    ]);
  });
});
