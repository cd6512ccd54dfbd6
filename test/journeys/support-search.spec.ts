import { newId } from '../../src/kernel';
import { APPLICATION_ROLE } from '../../src/platform/database';
import { operatorOf } from '../command-line/operator';
import { Caller, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';

let application: TestApplication;
let support: Caller;
let officina: TestCustomer;
let nicolo: Person;
let principal: Caller;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  const { people } = application;
  support = await people.signedIn(await people.staff('support'));
  officina = await people.customer({
    name: 'Officina Zàccaria S.r.l.',
    vatNumber: 'IT 0074 3110 157',
    taxCode: 'RSSMRA85T10A562S',
    principal: {
      userName: 'zaccaria',
      displayName: 'Nicolò Brambilla',
      email: 'Titolare@Zaccaria.example',
      phone: '+39 347 765 4321',
    },
  });
  nicolo = officina.principal;
  principal = await people.signedIn((await people.customer()).principal);
});
afterAll(() => application.stop());

describe('Staff find an account', () => {
  it.each([
    ['zaccaria', 'user_name', 'exact'],
    ['ZACCARIA', 'user_name', 'exact'],
    ['zacc', 'user_name', 'beginning'],
    ['titolare@zaccaria.example', 'email', 'exact'],
    ['@zaccaria.exa', 'email', 'part'],
    ['347 7654321', 'phone', 'exact'],
    ['+39347765', 'phone', 'beginning'],
    ['00743110157', 'vat_number', 'exact'],
    ['it 00743110157', 'vat_number', 'exact'],
    ['007431', 'vat_number', 'beginning'],
    ['rssmra85t10a562s', 'tax_code', 'exact'],
    ['nicolo brambilla', 'display_name', 'exact'],
    ['NICOLÒ', 'display_name', 'beginning'],
    ['brambilla', 'display_name', 'part'],
    ['Brambilla Nicolò', 'display_name', 'part'],
    ['officina zaccaria', 'customer_name', 'beginning'],
    ['zaccaria officina', 'customer_name', 'part'],
  ])('by “%s”: its %s, %s', async (typed, field, match) => {
    const [first] = (await find(typed)).items;

    expect(first).toMatchObject({ id: nicolo.id, matched: { field, match } });
  });

  it.each([
    ['brambila', 'a letter is missing'],
    ['brambillla', 'one is too many'],
    ['brampilla', 'one is another'],
    ['barmbilla', 'two have changed places'],
    ['nicloo brambila', 'one slip in each word'],
    ['oficina', 'in the name of the customer'],
    ['zacaria', 'in the user name'],
  ])('in spite of a slip: “%s” (%s)', async (typed) => {
    const { items } = await find(typed);

    expect(items).toMatchObject([{ id: nicolo.id, matched: { match: 'resembling' } }]);
  });

  it('that was written, or called otherwise, a moment ago', async () => {
    const { principal } = await application.people.customer({
      principal: { displayName: 'Ottavia Wxyzska', email: 'o@wxyz.example' },
    });
    await run(
      application.database.url,
      `update accounts set display_name = 'Ottavia Kowalska' where id = '${principal.id}'`,
    );

    expect((await find('kovalska')).items).toMatchObject([{ id: principal.id }]);
  });

  it('with what must be known at one glance: whose it is, what it is for, its state, what holds it', async () => {
    await run(
      application.database.url,
      `insert into holds (id, kind, customer_id, account_id, placed_side, reason, placed_at, starts_at)
       values ('${newId()}', 'failed_sign_ins', '${officina.id}', '${nicolo.id}', 'system', 'six', now(), now() - interval '1 minute'),
              ('${newId()}', 'unpaid_invoices', '${officina.id}', null, 'system', 'overdue', now(), now() - interval '1 hour')`,
    );

    const { items } = await find('zaccaria');

    expect(items).toEqual([
      {
        id: nicolo.id,
        userName: 'zaccaria',
        displayName: 'Nicolò Brambilla',
        role: 'principal',
        email: 'Titolare@Zaccaria.example',
        phone: '+393477654321',
        customer: { id: officina.id, name: 'Officina Zàccaria S.r.l.' },
        state: { code: 'locked', text: 'Locked' },
        holds: [
          { kind: 'unpaid_invoices', title: 'Overdue invoices to pay' },
          { kind: 'failed_sign_ins', title: 'Locked: too many failed attempts to sign in' },
        ],
        matched: { field: 'user_name', match: 'exact', text: 'User name' },
      },
    ]);
  });

  it('page by page, each once: what fits best first, the deactivated last', async () => {
    const { people } = application;
    const customer = await people.customer({ principal: { displayName: 'Quirino', userName: 'quirino' } });
    const gone = await people.collaborator(customer, [], 'quirin');
    await (
      await people.signedIn(customer.principal)
    ).post(`/collaborators/${gone.id}/deactivations`, { reason: 'Has left' });
    for (const chosen of ['quirina', 'anna.quirini', 'quirin']) await people.collaborator(customer, [], chosen);

    const seen: string[] = [];
    let next: string | null = null;
    do {
      const page: Found = await find('quirin', `&limit=2${next === null ? '' : `&after=${next}`}`);
      seen.push(...page.items.map(({ userName, state }) => `${userName} ${state.code}`));
      next = page.next;
    } while (next !== null);

    expect(seen.slice(0, 3).sort()).toEqual(['quirin/quirino active', 'quirina/quirino active', 'quirino active']);
    expect(seen.slice(3)).toEqual(['anna.quirini/quirino active', 'quirin/quirino deactivated']);
  });

  it.each([
    '%',
    '_',
    '%%%',
    '___',
    '\\',
    '%_\\%',
    "'; drop table accounts; --",
    '\u{1F600}',
    '(|.*',
    '/',
    '@',
    '+',
    '..a',
  ])('by what it says alone: %j finds nobody', async (typed) => {
    expect(await find(typed)).toEqual({ items: [], next: null });
  });

  it.each(['z', 'za', 'zà'])('by its beginning alone, where no more is typed: “%s”', async (typed) => {
    const { items } = await find(typed);

    expect(items.every(({ matched }) => ['exact', 'beginning'].includes(matched.match))).toBe(true);
    expect(items.some(({ id }) => id === nicolo.id)).toBe(typed !== 'zà');
  });

  it('and it is written down what they asked for, but not whom they found', async () => {
    const before = await written();

    await find('brambilla');

    const found = (await written()).slice(before.length);
    expect(found).toMatchObject([{ actor: { role: 'support' }, facts: { asked: 'brambilla' } }]);
    expect(JSON.stringify(found)).not.toContain(nicolo.id);
  });

  it('unless there is nothing, or too much, to look for', async () => {
    for (const query of ['', '?q=', '?q=%20', `?q=${'a'.repeat(101)}`, '?q=a%00b', '?q=a&after=nonsense']) {
      expect({ query, status: (await support.get(`/accounts${query}`)).status }).toEqual({ query, status: 400 });
    }
  });

  it('goes on behind any place, be there none like it', async () => {
    const place = Buffer.from(JSON.stringify(['9'.repeat(18), newId()])).toString('base64url');
    expect(await find('zaccaria', `&after=${place}`)).toEqual({ items: [], next: null });
  });

  it('and nobody else does, nor any statement in the scope of one customer', async () => {
    expect((await principal.get('/accounts?q=zaccaria')).status).toBe(403);
    expect((await application.anyone.get('/accounts?q=zaccaria')).status).toBe(401);

    const inOneScope = run(
      application.database.url,
      `set role ${APPLICATION_ROLE}`,
      `select set_config('titolare.customer', '${officina.id}', false)`,
      `select * from titolare_find_accounts('zaccaria', '', '', '{}', '', true, '{}', '{}', 1)`,
    );
    await expect(inOneScope).rejects.toThrow('platform scope');
  });

  it('at the command line as well, where it is written down that the operator asked', async () => {
    const operator = operatorOf(application.settings);
    await run(application.database.url, `delete from holds where account_id = '${nicolo.id}'`);

    const { code, out } = await operator.run('support', 'find', 'brambila', '--language', 'en');
    const nobody = await operator.run('support', 'find', 'qxkwj', '--language', 'it');

    expect(code).toBe(0);
    expect(out).toBe(
      'zaccaria  Nicolò Brambilla  principal of Officina Zàccaria S.r.l.  Active; Overdue invoices to pay  Name\n',
    );
    expect(nobody.out).toBe('Non si trova nessuno.\n');
    expect((await written()).at(-2)).toMatchObject({
      actor: { kind: 'system', name: 'command-line' },
      facts: { asked: 'brambila' },
    });
    expect((await operator.run('support', 'find', 'a'.repeat(101))).code).toBe(2);
  });
});

describe('Staff read who an account is', () => {
  let anna: Person;

  beforeAll(async () => {
    anna = await application.people.collaborator(officina, ['write', 'view_invoices'], 'anna');
  });

  it('its customer and principal, where mail reaches it, what it may do, what is asked of it', async () => {
    const { body } = await support.get(`/accounts/${anna.id}`);

    expect(body).toMatchObject({
      userName: anna.userName,
      role: 'collaborator',
      state: { code: 'active', text: 'Active' },
      email: anna.email,
      emailRefusedAt: null,
      phone: null,
      deactivatedAt: null,
      customer: {
        id: officina.id,
        name: 'Officina Zàccaria S.r.l.',
        vatNumber: 'IT00743110157',
        principal: { id: nicolo.id, userName: 'zaccaria' },
      },
      secondFactor: { isAskedFor: false, ways: [] },
    });
    const held = body.permissions.map(({ permission }: { permission: string }) => permission);
    expect(held.sort()).toEqual(['read', 'view_invoices', 'write']);
  });

  it('and of staff that they belong to no customer', async () => {
    const { body: session } = await support.get('/sessions/current');

    expect((await support.get(`/accounts/${session.account.id}`)).body).toMatchObject({
      role: 'support',
      customer: null,
      permissions: [],
      secondFactor: { isAskedFor: true, ways: ['email'] },
    });
  });

  it('and which collaborators a customer has, by state and name', async () => {
    const list = async (query = '') =>
      (await support.get(`/customers/${officina.id}/collaborators${query}`)).body.items as { readonly id: string }[];

    expect(await list()).toMatchObject([{ id: anna.id, userName: 'anna/zaccaria' }]);
    expect(await list('?search=ANNA')).toHaveLength(1);
    expect(await list('?state=locked')).toEqual([]);
  });

  it('and nobody else does; who isn’t there isn’t found', async () => {
    for (const path of [`/accounts/${anna.id}`, `/customers/${officina.id}/collaborators`]) {
      expect({ path, status: (await principal.get(path)).status }).toEqual({ path, status: 403 });
    }
    for (const path of [`/accounts/${newId()}`, `/customers/${newId()}/collaborators`]) {
      expect({ path, status: (await support.get(path)).status }).toEqual({ path, status: 404 });
    }
  });

  it('at the command line as well', async () => {
    const operator = operatorOf(application.settings);

    const shown = await operator.run('support', 'show', anna.userName, '--language', 'en');
    const listed = await operator.run('support', 'collaborators', 'zaccaria', '--language', 'en');

    expect(shown.out.split('\n').map((line) => line.trim().replace(/ {2,}/, ': '))).toEqual([
      'anna/zaccaria: Anna Rossi, collaborator of Officina Zàccaria S.r.l.',
      'state: Active',
      'principal: zaccaria',
      'VAT number, tax code: IT00743110157, RSSMRA85T10A562S',
      `e-mail: ${anna.email}; not confirmed`,
      'phone: none',
      expect.stringMatching(/^permissions: view_invoices, read \(info@/),
      '',
    ]);
    expect(listed.out).toBe('anna/zaccaria  Anna Rossi  Active\n');
  });
});

interface Found {
  readonly items: {
    readonly id: string;
    readonly userName: string;
    readonly state: { readonly code: string };
    readonly matched: { readonly match: string };
  }[];
  readonly next: string | null;
}

async function find(typed: string, more = ''): Promise<Found> {
  const { status, body } = await support.get(`/accounts?q=${encodeURIComponent(typed)}${more}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as Found;
}

async function written(): Promise<Record<string, unknown>[]> {
  const rows = await run(
    application.database.url,
    `select body from audit_entries where name = 'support.accounts-searched' order by position`,
  );
  return rows.map(({ body }) => JSON.parse(String(body)) as Record<string, unknown>);
}
