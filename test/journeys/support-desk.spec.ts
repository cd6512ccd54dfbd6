import { Policies } from '../../src/accounts';
import { Invitations } from '../../src/collaborators';
import { HOUR, newId, operatorActor, STAFF_RIGHTS, StaffRight } from '../../src/kernel';
import { SignedInRule } from '../../src/platform/http';
import { apiDescription } from '../../src/start-up';
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
import { accessRulesOf, operationsOf } from '../support/operations';
import { exampleOf } from './faulty-values';
import { noticed } from './holds';
import { PasswordLinks } from './password-links';
import { SecondSteps } from './second-steps';

const REASON = 'Asked for it by phone';
const NEW_PASSWORD = 'una frase del tutto nuova';

let application: TestApplication;
let links: PasswordLinks;
let customer: TestCustomer;
let principal: Person;
let anna: Person;
let sara: Person;
let staff: Caller;

beforeAll(async () => {
  application = await startApplication();
  links = new PasswordLinks(application);
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  principal = customer.principal;
  anna = await application.people.collaborator(customer);
  sara = await application.people.staff();
  staff = await application.people.signedIn(sara);
});

describe('Support sees at one glance why an account can’t sign in', () => {
  let holdId: string;

  beforeEach(async () => {
    await noticed(application, { customerId: customer.id, accountId: anna.id }, 'failed_sign_ins');
    const { body } = await staff.get(`/accounts/${anna.id}/access`);
    expect(body).toMatchObject({ usable: false, holds: [{ kind: 'failed_sign_ins', nextStep: { code: 'lift' } }] });
    holdId = body.holds[0].id;
  });

  it('and lifts the hold, with a reason, once it is checked who asks', async () => {
    expect(await lift(staff, holdId)).toMatchObject({
      status: 403,
      body: { code: 'support/identity-check-required', detail: expect.stringContaining('60 minutes') },
    });
    await staff.checkIdentity(anna);
    expect(await staff.delete(`/accounts/${anna.id}/holds/${holdId}`)).toMatchObject({
      status: 400,
      body: { fields: [{ field: 'reason', code: 'missing' }] },
    });

    expect((await lift(staff, holdId)).status).toBe(204);

    expect((await new Caller(application.url).signIn(anna.userName, PASSWORD)).status).toBe(201);
  });

  it('which nobody’s check but their own, of this account, not long ago, allows', async () => {
    const other = await application.people.signedIn(await application.people.staff());
    await other.checkIdentity(anna);
    await staff.checkIdentity(principal);
    expect((await lift(staff, holdId)).body.code).toBe('support/identity-check-required');

    await staff.checkIdentity(anna);
    application.clock.advance(HOUR);
    const later = await application.people.signedIn(sara);
    expect((await lift(later, holdId)).body.code).toBe('support/identity-check-required');

    await later.checkIdentity(anna);
    application.clock.advance(HOUR - 1);
    expect((await lift(await application.people.signedIn(sara), holdId)).status).toBe(204);
  });

  it('and the person and the principal are told, once: who, when, why', async () => {
    await staff.checkIdentity(anna);
    await lift(staff, holdId);

    const [[toAnna, ...more], [toPrincipal]] = [await notices(anna), await notices(principal)];
    expect(more).toEqual([]);
    for (const letter of [toAnna, toPrincipal]) {
      expect(letter?.said).toMatch(/support \(Sara Verdi\) acted on the account anna\S+/);
      expect(letter?.said).toContain(`The lock after too many failed sign-ins was lifted. Reason: ${REASON}`);
    }
    expect(toAnna?.links.some((link) => link.includes('/not-me#'))).toBe(true);
    expect(toPrincipal?.links).toEqual([]);
  });

  it('and the history has both: who acted, and on whom', async () => {
    await staff.checkIdentity(anna);
    await lift(staff, holdId);

    const { body } = await (await application.people.signedIn(principal)).get(`/audit-entries?accountId=${anna.id}`);
    const identities = { actor: { accountId: sara.id, role: 'support' }, subject: { accountId: anna.id } };
    const bySara = body.items.filter(({ name }: { name: string }) => /^(?:holds|support)\./.test(name)).slice(0, 2);
    expect(bySara).toMatchObject([
      { ...identities, name: 'holds.lifted', facts: { reason: REASON } },
      { ...identities, name: 'support.identity-checked', facts: { method: 'called_back' } },
    ]);
    expect(JSON.stringify(body)).not.toContain('At the office');
    expect((await staff.get(`/accounts/${anna.id}/identity-checks`)).body.items).toMatchObject([
      { checkedBy: sara.id, method: 'called_back', note: 'At the office' },
    ]);
  });
});

describe('Support resets a password', () => {
  it('of a principal too: what will happen is told before, and happens at once', async () => {
    const session = await application.people.signedIn(principal);
    const path = `/accounts/${principal.id}/password-resets`;
    expect((await staff.get(`${path}/preview`)).body).toEqual({
      sessionsThatEnd: 1,
      mailProgramsThatStop: [],
      linkGoesTo: `c•••a@${principal.email.split('@')[1]}`,
    });
    expect((await staff.post(path, { reason: REASON })).body.code).toBe('support/identity-check-required');
    await staff.checkIdentity(principal);

    expect((await staff.post(path, { reason: REASON })).status).toBe(204);

    expect((await session.get('/sessions/current')).status).toBe(401);
    expect((await new Caller(application.url).signIn(principal.userName, PASSWORD)).status).toBe(401);
    expect((await staff.get(`/accounts/${principal.id}/access`)).body.holds).toMatchObject([
      {
        kind: 'reset_pending',
        reason: REASON,
        placedBy: { side: 'staff', accountId: sara.id, userName: sara.userName },
      },
    ]);
    await links.choose('reset', await links.token('reset', principal), NEW_PASSWORD);
    expect((await new Caller(application.url).signIn(principal.userName, NEW_PASSWORD)).status).toBe(201);
    expect(await textsOf(principal)).toEqual([expect.stringContaining('The password was reset')]);
  });

  it('not of somebody who has none yet, or has no address for the link', async () => {
    const { body: newcomer } = await (
      await application.people.signedIn(principal)
    ).post('/collaborators', { chosenName: 'dario', displayName: 'Dario', email: 'dario@people.example' });
    const nobody = (await application.people.customer({ principal: { email: undefined } })).principal;
    for (const [{ id }, code] of [
      [newcomer, 'collaborators/not-activated-yet'],
      [nobody, 'recovery/no-address-on-file'],
    ] as const) {
      await staff.checkIdentity({ id });
      const answer = await staff.post(`/accounts/${id}/password-resets`, { reason: REASON });
      expect(answer).toMatchObject({ status: 409, body: { code } });
      expect((await staff.get(`/accounts/${id}/password-resets/preview`)).body.code).toBe(code);
    }
  });
});

describe('Support', () => {
  it('signs somebody out everywhere, for which nobody need have asked; where nobody is signed in, nothing is told', async () => {
    const session = await application.people.signedIn(anna);
    const end = () => staff.delete(`/accounts/${anna.id}/sessions?reason=Seen%20elsewhere`);

    expect((await end()).status).toBe(204);
    expect((await end()).status).toBe(204);

    expect((await session.get('/sessions/current')).status).toBe(401);
    expect((await new Caller(application.url).signIn(anna.userName, PASSWORD)).status).toBe(201);
    expect(await textsOf(anna)).toEqual([expect.stringContaining('All devices were signed out')]);
  });

  it('sends a link again, and takes away a lost second factor', async () => {
    const caller = await application.people.signedIn(anna);
    await new SecondSteps(application).connectApp(caller);
    expect((await staff.delete(`/accounts/${anna.id}/second-factor?reason=lost`)).body.code).toBe(
      'support/identity-check-required',
    );
    await staff.checkIdentity(anna);
    expect((await staff.delete(`/accounts/${anna.id}/second-factor?reason=lost`)).status).toBe(204);
    await (await application.people.signedIn(principal)).post(`/collaborators/${anna.id}/password-resets`);
    expect((await staff.post(`/accounts/${anna.id}/link-mails`, { reason: REASON })).status).toBe(202);

    expect(await textsOf(principal)).toEqual([
      expect.stringContaining('The second factor was removed'),
      expect.stringContaining('The link to choose the password was sent once more'),
    ]);
  });

  it('tells the principal of another policy, which the operator decides, from what to what', async () => {
    const policies = application.app.get(Policies, { strict: false });
    await policies.change(customer.id, 1, { passwordAgeDays: 30 }, operatorActor(newId()), 'Asked for in writing');

    expect(await textsOf(principal)).toEqual([
      expect.stringMatching(
        /how many days a password lasts .*: 90 \(as for everybody\) → 30\. Reason: Asked for in writing/,
      ),
    ]);
    expect(await textsOf(anna)).toEqual([]);
  });

  it('tells the principal of a collaborator whom the operator invites, who has the invitation itself', async () => {
    const dario = { chosenName: 'dario', displayName: 'Dario Villa', email: `dario@${customer.id}.example` };
    const invitations = application.app.get(Invitations, { strict: false });
    await invitations.invite(customer.id, { ...dario, permissions: [] }, operatorActor(newId()));

    expect(await notices(principal)).toMatchObject([
      {
        subject: `Support has acted on the account dario/${principal.userName}`,
        said: expect.stringContaining('It was created for a new collaborator'),
      },
    ]);
    expect(application.mailbox.lettersTo(dario.email).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/Activate/),
    ]);
  });

  it('tells Italians in Italian', async () => {
    const italian = await application.people.customer({ language: 'it' });
    const luca = await application.people.collaborator(italian);
    const endsAt = new Date(application.clock.now().getTime() + HOUR).toISOString();
    await staff.post(`/accounts/${luca.id}/holds`, { kind: 'disabled', reason: 'Reclamo 4711', endsAt });

    expect(await notices(luca)).toMatchObject([
      {
        subject: `L’assistenza è intervenuta sull’account ${luca.userName}`,
        said: expect.stringMatching(/L’account è stato disabilitato fino al .+\. Motivo: Reclamo 4711/),
      },
    ]);
  });
});

describe('The address on file', () => {
  const judge = (act: string, by = staff) => by.post(`/accounts/${anna.id}/${act}`, { reason: REASON });
  const unblock = () => staff.delete(`/accounts/${anna.id}/address-blocks?reason=corrected`);
  const shown = async () =>
    (await (await application.people.signedIn(principal)).get(`/collaborators/${anna.id}`)).body;
  const toAnna = async () => {
    await application.quiet();
    return application.mailbox.lettersTo(anna.email).length;
  };

  it('blocked by support gets no letter, whoever asks, until it is unblocked; that is shown, and told to the principal', async () => {
    const before = await toAnna();
    expect((await judge('address-blocks')).status).toBe(204);

    expect((await shown()).emailBlockedAt).toBe(application.clock.now().toISOString());
    await application.anyone.post('/password-recoveries', { userName: anna.userName });
    const reset = () =>
      application.people.signedIn(principal).then((by) => by.post(`/collaborators/${anna.id}/password-resets`));
    expect((await reset()).body.code).toBe('recovery/no-address-on-file');
    expect(await toAnna()).toBe(before);

    expect((await unblock()).body.code).toBe('support/identity-check-required');
    await staff.checkIdentity(anna);
    expect((await unblock()).status).toBe(204);
    expect((await shown()).emailBlockedAt).toBeNull();
    expect((await reset()).status).toBe(201);
    expect(await textsOf(principal)).toEqual([
      expect.stringContaining('The e-mail address was blocked'),
      expect.stringContaining('The e-mail address was unblocked'),
    ]);
    expect(await textsOf(anna)).toEqual([expect.stringContaining('The e-mail address was unblocked')]);
  });

  it('blocked by support is told to those who manage collaborators, where it was the principal’s', async () => {
    const elena = await application.people.collaborator(customer, ['manage_collaborators']);
    expect((await staff.post(`/accounts/${principal.id}/address-blocks`, { reason: REASON })).status).toBe(204);

    expect(await textsOf(elena)).toEqual([expect.stringContaining('The e-mail address was blocked')]);
    expect(await textsOf(principal)).toEqual([]);
    expect(await textsOf(anna)).toEqual([]);
  });

  it('of the principal that mail servers refuse reaches nobody: those who manage collaborators are told, be the customer held', async () => {
    const elena = await application.people.collaborator(customer, ['manage_collaborators']);
    await noticed(application, { customerId: customer.id, accountId: null }, 'unpaid_invoices');
    const refused = `update accounts set email_refused_at = now() where id = '${principal.id}'`;
    await run(application.database.url, refused);
    const act = { kind: 'disabled', reason: REASON };
    expect((await staff.post(`/accounts/${principal.id}/holds`, act)).status).toBe(201);

    expect(await textsOf(elena)).toEqual([expect.stringContaining('was disabled')]);
  });

  it('blocked by support is of no more use to whoever has got a link there', async () => {
    await (await application.people.signedIn(principal)).post(`/collaborators/${anna.id}/password-resets`);
    const token = await links.token('reset', anna);
    expect((await judge('address-blocks')).status).toBe(204);
    expect(await links.choose('reset', token, NEW_PASSWORD)).toMatchObject({ status: 410 });
  });

  it('is confirmed by support once, and by nobody who hasn’t checked who asks', async () => {
    expect((await judge('address-confirmations')).body.code).toBe('support/identity-check-required');
    await staff.checkIdentity(anna);
    expect((await judge('address-confirmations')).status).toBe(204);
    expect((await judge('address-confirmations')).status).toBe(204);
    expect(await textsOf(anna)).toEqual([expect.stringContaining('The e-mail address was confirmed')]);
  });

  it('must be there', async () => {
    const { principal: nobody } = await application.people.customer({ principal: { email: undefined } });
    expect(await staff.post(`/accounts/${nobody.id}/address-blocks`, { reason: REASON })).toMatchObject({
      status: 409,
      body: { code: 'accounts/no-address' },
    });
  });
});

describe('Every act of staff, on whatever route', () => {
  interface StaffRoute {
    readonly name: string;
    readonly right: StaffRight;
    readonly names: boolean;
    readonly isAct: boolean;
    readonly needsCheck: boolean;
    ask(accountId?: string): Promise<Answer>;
  }

  let routes: StaffRoute[];

  beforeEach(() => {
    const operations = operationsOf(apiDescription(application.app));
    routes = accessRulesOf(application.app).flatMap(({ method, path, rule }) => {
      const { orStaffRight: right, staffMustHaveCheckedIdentity } = rule as SignedInRule;
      if (right === undefined) return [];
      const { inQuery, inBody } = operations.find((each) => each.method === method && each.path.endsWith(`/${path}`))!;
      const query = new URLSearchParams(exampleOf(inQuery) as Record<string, string>);
      const route: StaffRoute = {
        name: `${method} ${path}`,
        right,
        names: path.includes('{accountId}'),
        isAct: method !== 'GET',
        needsCheck: staffMustHaveCheckedIdentity === true,
        ask: (accountId = newId()) =>
          staff.call(
            method,
            `/${path.replace('{accountId}', accountId).replace(/\{\w+\}/g, newId())}?${query.toString()}`,
            inBody ? exampleOf(inBody) : undefined,
          ),
      };
      return [route];
    });
  });

  it('is never on their own account, nor by support on an administrator’s or a colleague’s', async () => {
    const onAccounts = routes.filter(({ names, isAct }) => names && isAct);
    expect(onAccounts.length).toBeGreaterThan(8);
    const [administrator, colleague] = [
      await application.people.staff('administrator'),
      await application.people.staff(),
    ];
    for (const { id } of [sara, administrator, colleague]) {
      for (const { name, needsCheck, ask } of onAccounts) {
        const code = needsCheck ? 'support/identity-check-required' : 'accounts/not-found';
        expect([name, (await ask(id)).body.code]).toEqual([name, code]);
      }
    }
  });

  it('is refused, like every look, where there is no such account', async () => {
    const looks = routes.filter(({ names, isAct }) => names && !isAct);
    expect(looks.length).toBeGreaterThan(3);
    for (const { name, ask } of looks) expect([name, (await ask()).body.code]).toEqual([name, 'accounts/not-found']);
    for (const part of ['access', 'letters', 'text-messages', 'sign-ins']) {
      expect([part, (await staff.get(`/accounts/${newId()}/${part}`)).body.code]).toEqual([part, 'accounts/not-found']);
    }
    for (const path of ['/invoices', '/policy']) {
      expect([path, (await staff.get(`${path}?customerId=${newId()}`)).status]).toEqual([path, 404]);
    }
    expect((await staff.get(`/customers/${newId()}/collaborators`)).status).toBe(404);
  });

  it('is on a colleague’s account by administrators', async () => {
    const by = await application.people.signedIn(await application.people.staff('administrator'));
    expect((await by.post(`/accounts/${sara.id}/holds`, { kind: 'disabled', reason: REASON })).status).toBe(201);
    expect((await staff.get(`/accounts/${anna.id}/access`)).status).toBe(401);
    const [told] = await textsOf(sara);
    expect(told).toMatch(
      /L’account è stato disabilitato\. Motivo: Asked for it by phone .* a un amministratore del servizio\./,
    );
    const colleague = await application.people.signedIn(await application.people.staff());
    expect((await colleague.get(`/accounts/${sara.id}/access`)).body.holds).toMatchObject([
      { kind: 'disabled', youMayLift: false, nextStep: { code: 'ask_administrator' } },
    ]);
  });

  it.each(STAFF_RIGHTS)('needs its own right: %s', async (right) => {
    const { settings } = application;
    const rights = (given: readonly StaffRight[]) => Object.assign(settings, { SUPPORT_RIGHTS: given });
    for (const { name, right: asked, ask } of routes) {
      rights(asked === right ? STAFF_RIGHTS.filter((each) => each !== right) : [right]);
      expect([name, (await ask()).body.code]).toEqual([name, 'authentication/not-allowed']);
    }
    rights([right]);
    for (const { name, ask } of routes.filter(({ right: asked }) => asked === right)) {
      expect([name, (await ask()).body.code]).not.toEqual([name, 'authentication/not-allowed']);
    }
    rights(STAFF_RIGHTS);
  });
});

function lift(by: Caller, holdId: string): Promise<Answer> {
  return by.delete(`/accounts/${anna.id}/holds/${holdId}?reason=${encodeURIComponent(REASON)}`);
}

async function notices({ email }: Person) {
  await application.quiet();
  const letters = application.mailbox.lettersTo(email);
  return letters
    .filter(({ subject }) => /^(?:Support has acted|L’assistenza è intervenuta)/.test(subject))
    .map((letter) => ({ ...letter, said: letter.text.replace(/\s+/g, ' ') }));
}

async function textsOf(person: Person): Promise<string[]> {
  return (await notices(person)).map(({ said }) => said);
}
