import { newId } from '../../src/kernel';
import { APPLICATION_ROLE } from '../../src/platform/database';
import { operatorOf } from '../command-line/operator';
import { Caller, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';

let application: TestApplication;
let support: Caller;
let officina: TestCustomer;
let nicolo: { readonly id: string; readonly userName: string };

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
    const principal = await application.people.signedIn((await application.people.customer()).principal);
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
