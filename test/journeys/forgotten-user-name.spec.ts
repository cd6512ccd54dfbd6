import { PASSWORD, startApplication, TestApplication, TestCustomer } from '../support/application';
import { Recovery, vatNumber } from './recovery';

let application: TestApplication;
let recovery: Recovery;
let taxpayers = 100;

beforeAll(async () => {
  application = await startApplication({ RECOVERIES_PER_NETWORK: 10_000, GUIDED_ANSWERS_PER_NETWORK: 10_000 });
  recovery = new Recovery(application);
});
afterAll(() => application.stop());

describe.each(['neutral', 'guided'] as const)('Who forgot the user name, where the policy is %s,', (disclosure) => {
  /** What the screen says where the policy is guided; where it is neutral, it always says the same. */
  const screen = (guided: object) =>
    disclosure === 'guided'
      ? { status: 202, body: guided }
      : { status: 202, body: { outcome: 'accepted', useInstead: [], sentTo: null } };

  const customer = (given: Parameters<TestApplication['people']['customer']>[0] = {}): Promise<TestCustomer> =>
    application.people.customer({ policy: { disclosure }, ...given });
  const newVatNumber = () => vatNumber(taxpayers++);
  const userNamesIn = async (address: string) =>
    (await application.mailbox.letterTo(address, { subject: /user name/ })).text;

  it('as a principal gives the e-mail address, and the user name arrives by mail', async () => {
    const { principal } = await customer();
    expect(await recovery.userName({ email: principal.email.toUpperCase() })).toMatchObject(
      screen({ outcome: 'sent' }),
    );
    expect(await userNamesIn(principal.email)).toContain(principal.userName);
  });

  it('is mailed all user names, where a principal and a collaborator of the same customer share the address', async () => {
    const acme = await customer();
    const anna = await application.people.collaborator(acme, [], 'anna', acme.principal.email);
    expect(await recovery.userName({ email: acme.principal.email })).toMatchObject(screen({ outcome: 'sent' }));

    const text = await userNamesIn(acme.principal.email);
    expect(text).toContain(anna.userName);
    expect(text.replace(anna.userName, '')).toContain(acme.principal.userName);
  });

  it('and gives an address of several customers, is told to use the VAT number or tax code', async () => {
    const email = `shared.${disclosure}@several.example`;
    const [one, other] = [await customer({ principal: { email } }), await customer({ principal: { email } })];
    expect(await recovery.userName({ email })).toMatchObject(
      screen({ outcome: 'ambiguous', useInstead: ['tax_number'] }),
    );

    const { text } = await application.mailbox.letterTo(email, { subject: /another way/ });
    expect(text).toContain('VAT number or the tax code');
    for (const { principal } of [one, other]) expect(text).not.toContain(principal.userName);
    expect((await recovery.mailsTo(email)).filter((subject) => /another way/.test(subject))).toHaveLength(1);
  });

  it.each(['VAT number', 'tax code'])(
    'as a principal gives the %s, and the user name arrives by mail',
    async (which) => {
      const number = newVatNumber();
      const { principal } = await customer(which === 'VAT number' ? { vatNumber: number } : { taxCode: number });
      expect(await recovery.userName({ taxNumber: `IT ${number}` })).toMatchObject(
        screen({ outcome: 'sent', sentTo: expect.stringMatching(/^c•••a@acme\d+\.example$/) }),
      );
      expect(await userNamesIn(principal.email)).toContain(principal.userName);
    },
  );

  it('and gives a VAT number of several customers, is told to use the e-mail address, each in the own mailbox', async () => {
    const number = newVatNumber();
    const both = [await customer({ vatNumber: number }), await customer({ taxCode: number })];
    expect(await recovery.userName({ taxNumber: number })).toMatchObject(
      screen({ outcome: 'ambiguous', useInstead: ['email'] }),
    );
    for (const { principal } of both) {
      const { text } = await application.mailbox.letterTo(principal.email, { subject: /another way/ });
      expect(text).toContain('Ask again with this e-mail address');
    }
  });

  it('as a collaborator gives the e-mail address, and the user name arrives by mail', async () => {
    const anna = await application.people.collaborator(await customer());
    expect(await recovery.userName({ email: anna.email })).toMatchObject(screen({ outcome: 'sent' }));
    expect(await userNamesIn(anna.email)).toContain(anna.userName);
  });

  it.each(['the same customer', 'several customers'])(
    'as a collaborator gives an address that collaborators of %s have, is told to ask the principal',
    async (whose) => {
      const email = `team.${whose.length}.${disclosure}@several.example`;
      const first = await customer();
      const second = whose === 'the same customer' ? first : await customer();
      const both = [
        await application.people.collaborator(first, [], 'bruno', email),
        await application.people.collaborator(second, [], 'dora', email),
      ];
      expect(await recovery.userName({ email })).toMatchObject(screen({ outcome: 'ask_principal' }));

      const { text } = await application.mailbox.letterTo(email, { subject: /another way/ });
      expect(text).toContain('Ask the principal of your account');
      for (const { userName } of both) expect(text).not.toContain(userName);
    },
  );

  it('as a collaborator never gets it by the customer’s VAT number: the principal does', async () => {
    const number = newVatNumber();
    const acme = await customer({ vatNumber: number });
    const anna = await application.people.collaborator(acme);
    await recovery.userName({ taxNumber: number });

    expect(await userNamesIn(acme.principal.email)).not.toContain(anna.userName);
    expect(await recovery.mailsTo(anna.email)).not.toContainEqual(expect.stringMatching(/user name/));
  });

  it('as a principal without an address on file is sent to support', async () => {
    const number = newVatNumber();
    const acme = await customer({ vatNumber: number });
    await recovery.takeAddress(acme, acme.principal);
    expect(await recovery.userName({ taxNumber: number })).toMatchObject(screen({ outcome: 'ask_support' }));
    expect(await recovery.mailsTo(acme.principal.email)).toEqual([]);
  });
});

describe('An address that a stranger’s invitation names', () => {
  it('stays good for the person whose it is, to be told the user name and to sign in with', async () => {
    const acme = await application.people.customer();
    const stranger = await application.people.signedIn((await application.people.customer()).principal);
    const { email, userName } = acme.principal;
    expect((await stranger.post('/collaborators', { chosenName: 'carla', displayName: 'Carla', email })).status).toBe(
      201,
    );
    await recovery.userName({ email });
    expect((await application.mailbox.letterTo(email, { subject: /Your user name/ })).text).toContain(userName);
    expect((await application.anyone.post('/sessions', { identifier: email, password: PASSWORD })).status).toBe(201);
  });
});

describe('A value that nobody has', () => {
  it('is answered as any other, and no mail goes anywhere', async () => {
    const email = 'nobody@nowhere.example';
    const known = await recovery.userName({ email: (await application.people.customer()).principal.email });
    const unknown = await recovery.userName({ email });
    expect(unknown.body).toEqual(known.body);
    expect(await recovery.mailsTo(email)).toEqual([]);
  });
});

describe('A malformed value', () => {
  it.each([
    [{ email: 'carla@' }, 'email', 'identifier_form'],
    [{ email: 'carla@acme.example, anna@acme.example' }, 'email', 'identifier_form'],
    [{ email: 'carla@аcme.example' }, 'email', 'identifier_mixed_scripts'],
    [
      { taxNumber: `${vatNumber(1).slice(0, -1)}${(Number(vatNumber(1).slice(-1)) + 1) % 10}` },
      'taxNumber',
      'identifier_check_digit',
    ],
    [{ taxNumber: vatNumber(1, '130') }, 'taxNumber', 'identifier_office'],
    [{ taxNumber: 'RSSMRA85T10A562X' }, 'taxNumber', 'identifier_check_digit'],
    [{ taxNumber: '123' }, 'taxNumber', 'identifier_length'],
    [{ taxNumber: '123456789', country: 'DE' }, 'taxNumber', 'identifier_check_digit'],
  ])('is refused by name, before anything is looked up: %j', async (given, field, code) => {
    expect(await recovery.userName(given)).toMatchObject({
      status: 422,
      body: { code: 'accounts/malformed-identifier', fields: [{ field, code }] },
    });
  });

  it.each([[{}], [{ email: 'carla@acme.example', taxNumber: '01234567897' }], [{ country: 'IT' }]])(
    'or none, or two at once, is refused, and the answer names what may be given: %j',
    async (given) => {
      expect(await recovery.userName(given as Record<string, string>)).toMatchObject({
        status: 400,
        body: {
          fields: [
            { field: 'email', code: 'exactly_one_of', message: 'Give exactly one of these: email, taxNumber.' },
            { field: 'taxNumber', code: 'exactly_one_of' },
          ],
        },
      });
    },
  );
});
