import { DAY, newId } from '../../src/kernel';
import { operatorOf } from '../command-line/operator';
import { Caller, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { noticed } from './holds';
import { EAST, momentTold, toTheMinute, WEST } from './moments-told';
import { PasswordLinks } from './password-links';

interface Told {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly what: string;
  readonly state: string | null;
  readonly title: string;
  readonly explanation: string | null;
  readonly by: { readonly side: string | null; readonly userName: string | null } | null;
  readonly reason: string | null;
  readonly from: { readonly address: string | null } | null;
}

/** The sentences that tell more than when something happened. */
const TOLD_WITH_A_MOMENT = [
  'Cancelled on …',
  'Ended on …',
  'Expired on …',
  'It comes into force on …',
  'Sent on …',
  'The service set a hold for Anna Rossi: “Locked: suspicious activity”. Beginning: …',
  'The service set a hold for Anna Rossi: “The password has expired”. Beginning: …',
  'Used on …',
  'Works until …',
];

let application: TestApplication;
let support: Caller;
let customer: TestCustomer;
let principal: Caller;
let anna: Person;

beforeAll(async () => {
  application = await startApplication();
  const { people } = application;
  support = await people.signedIn(await people.staff('support'));
  customer = await people.customer();
  principal = await people.signedIn(customer.principal);
  anna = await people.collaborator(customer);
});
afterAll(() => application.stop());

describe('Support reads the story of an account that can’t sign in', () => {
  it('finds it, and sees at one glance why', async () => {
    await principal.post(`/collaborators/${anna.id}/password-resets`);

    const { body: found } = await support.get(`/accounts?q=${encodeURIComponent(anna.userName)}`);
    const { body: access } = await support.get(`/accounts/${found.items[0].id}/access`);

    expect(found.items).toMatchObject([{ id: anna.id, state: { text: 'Suspended' } }]);
    expect(access).toMatchObject({
      usable: false,
      holds: [
        {
          title: 'Suspended: waiting for a new password',
          nextStep: { code: 'resend_mail' },
          placedBy: { side: 'customer' },
        },
      ],
    });
  });

  it('who did what, what was sent and became of it', async () => {
    const token = await new PasswordLinks(application).token('reset', anna, 0);
    await application.quiet();

    const told = await story();

    expect(told).toEqual(
      expect.arrayContaining([
        moment('hold', 'reset_pending', {
          state: 'placed',
          title: 'Hold placed: Suspended: waiting for a new password',
          by: { side: 'customer', accountId: customer.principal.id, userName: customer.principal.userName },
        }),
        moment('challenge', 'reset', { state: 'live', title: 'Link to choose a new password' }),
        moment('letter', 'recovery.reset-link', {
          state: 'sent',
          title: `Mail to ${anna.email}: Link to choose a new password, after a reset`,
          explanation: expect.stringMatching(/^Sent on .+\.$/),
        }),
        moment('act', 'collaborators.password-reset-by-manager', {
          title: 'Password reset by an administrator of the customer',
          by: expect.objectContaining({ userName: customer.principal.userName }),
          from: expect.objectContaining({ address: '127.0.0.1' }),
        }),
        moment('act', 'accounts.account-created', {}),
      ]),
    );
    expect(JSON.stringify(told)).not.toContain(token);
  });

  it('that a link was used, and who signed in where', async () => {
    const links = new PasswordLinks(application);
    await links.choose('reset', await links.token('reset', anna, 0), 'una frase del tutto nuova');
    await new Caller(application.url).signIn(anna.userName, 'tutt’altra frase');
    const herself = await application.people.signedIn(anna, 'una frase del tutto nuova');
    await herself.delete('/sessions/current');

    expect(await story()).toEqual(
      expect.arrayContaining([
        moment('challenge', 'reset', { state: 'used', explanation: expect.stringMatching(/^Used on /) }),
        moment('hold', 'reset_pending', { state: 'lifted', by: { side: 'system', accountId: null, userName: null } }),
        moment('sign_in', 'wrong_password', { title: 'Wrong password' }),
        moment('sign_in', 'signed_in', { title: 'Signed in' }),
        moment('session', 'full', {
          state: 'ended',
          reason: 'signed_out',
          reasonInWords: 'signed out',
          from: { address: '127.0.0.1', country: null, device: 'node' },
        }),
        moment('act', 'accounts.password-changed', { by: { side: null, accountId: null, userName: null } }),
      ]),
    );
  });

  it('what came, and went, by the clock alone; and what rests on the customer', async () => {
    const until = new Date(application.clock.now().getTime() + DAY).toISOString();
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'On leave', endsAt: until });
    await noticed(application, { customerId: customer.id, accountId: null }, 'unpaid_invoices');
    application.clock.advance(90 * DAY);
    support = await application.people.signedIn(await application.people.staff('support'));

    const told = await story('hold');

    expect(told.map(({ what, state }) => `${what} ${state}`)).toEqual([
      'password_expired begun',
      'disabled ended',
      ...told.slice(2).map(({ what, state }) => `${what} ${state}`),
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        moment('hold', 'disabled', { state: 'placed', reason: 'On leave' }),
        moment('hold', 'disabled', { state: 'ended', at: until, by: null }),
        moment('hold', 'unpaid_invoices', { state: 'placed', by: { side: 'system', accountId: null, userName: null } }),
      ]),
    );
  });

  it('page by page, the newest first, each moment once, also where several happened at once', async () => {
    await application.quiet(); // a letter that goes out meanwhile is another moment
    const whole = await story();
    const times = whole.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
    expect(new Set(times).size).toBeLessThan(whole.length);

    const turned: Told[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { body }: { body: { items: Told[]; next: string | null } } = await support.get(
        `/accounts/${anna.id}/timeline?limit=3${next && `&after=${next}`}`,
      );
      turned.push(...body.items);
      next = body.next;
    }

    expect(turned).toEqual(whole);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
  });

  it('of one kind alone', async () => {
    const whole = await story();

    for (const kind of ['hold', 'challenge', 'letter', 'text_message', 'sign_in', 'session', 'act'])
      expect(await story(kind)).toEqual(whole.filter((each) => each.kind === kind));
  });

  it('in the words of whoever reads', async () => {
    const { body } = await support.get(`/accounts/${anna.id}/timeline?kind=hold&limit=1`, {
      headers: { 'accept-language': 'it' },
    });

    expect(body.items[0].title).toBe('Blocco entrato in vigore: La password è scaduta');
  });

  it('with each moment in the time zone of whoever reads, as in letters and in the log', async () => {
    const { people, clock } = application;
    const beginning = new Date(clock.now().getTime() + DAY);
    const bruno = await people.collaborator(customer);
    await noticed(application, { customerId: customer.id, accountId: bruno.id }, 'suspicious_activity', beginning);
    await application.quiet();
    const read = async (timeZone: string): Promise<string[]> => {
      const [timelines, letters, log] = await Promise.all([
        Promise.all([anna, bruno].map(({ id }) => items(`/accounts/${id}/timeline?limit=100`, timeZone))),
        items(`/accounts/${anna.id}/letters`, timeZone),
        items(`/audit-entries?customerId=${customer.id}&accountId=${bruno.id}`, timeZone),
      ]);
      return [...timelines.flat(), ...letters, ...log].map(({ title, explanation }) => explanation ?? title);
    };

    const [east, west] = [await read(EAST.timeZone), await read(WEST.timeZone)];
    const told = east.map((sentence) => momentTold(sentence, EAST));
    expect(told).toEqual(west.map((sentence) => momentTold(sentence, WEST)));
    const kinds = new Set(east.flatMap((sentence, place) => (told[place] ? sentence.replace(/\d.*/, '…') : [])));
    expect([...kinds].sort()).toEqual(TOLD_WITH_A_MOMENT);
    expect(told).toContain(toTheMinute(beginning));
    for (const nowhere of ['Mars/Olympus', '+14:00', 'x'.repeat(5_000)])
      expect(await read(nowhere)).toContainEqual(expect.stringMatching(/^Used on .* CES?T\.$/));
  });

  it('that nobody else reads, and that isn’t there for an account that isn’t', async () => {
    const path = `/accounts/${anna.id}/timeline`;

    expect(
      (
        await application.people
          .signedIn((await application.people.customer()).principal)
          .then((other) => other.get(path))
      ).status,
    ).toBe(403);
    expect((await application.anyone.get(path)).status).toBe(401);
    expect((await support.get(`/accounts/${newId()}/timeline`)).body.code).toBe('accounts/not-found');
    for (const query of [
      'kind=all',
      'after=x',
      `after=${position('9'.repeat(18), newId())}`,
      `after=${position('-1', '')}`,
    ])
      expect({ query, status: (await support.get(`${path}?${query}`)).status }).toEqual({ query, status: 400 });
  });

  it('at the command line as well', async () => {
    const operator = operatorOf(application.settings);

    const { code, out } = await operator.run('support', 'story', anna.userName, '--kind', 'hold', '--language', 'en');

    expect(code).toBe(0);
    expect(out).toMatch(
      /^\d+ \w+ 20\d\d at \d\d:\d\d {2}Hold placed: Disabled {2}acme\d+ \(an administrator of the customer\) {2}On leave$/m,
    );
  });
});

async function story(kind?: string): Promise<Told[]> {
  const { status, body } = await support.get(`/accounts/${anna.id}/timeline?limit=100${kind ? `&kind=${kind}` : ''}`);
  if (status !== 200 || body.next !== null) throw new Error(JSON.stringify(body));
  return body.items as Told[];
}

async function items(
  path: string,
  timeZone: string,
): Promise<{ readonly title: string; readonly explanation?: string | null }[]> {
  const { status, body } = await support.get(path, { headers: { 'time-zone': timeZone } });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.items;
}

function moment(kind: string, what: string, more: object): unknown {
  return expect.objectContaining({ kind, what, ...more });
}

function position(...parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}
