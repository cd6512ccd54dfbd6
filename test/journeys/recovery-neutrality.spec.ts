import { request } from 'node:http';
import { Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { noticed } from './holds';
import { phoneNumber, Recovery, vatNumber } from './recovery';

let application: TestApplication;
let recovery: Recovery;

beforeAll(async () => {
  application = await startApplication({ RECOVERIES_PER_NETWORK: 10_000, GUIDED_ANSWERS_PER_NETWORK: 10_000 });
  recovery = new Recovery(application);
});
afterAll(() => application.stop());

/** All that comes over the line, but what differs between any two answers: the correlation id and the date. */
function allThatIsSaid(path: string, given: object): Promise<string> {
  const body = JSON.stringify(given);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  return new Promise((resolve, reject) => {
    const asked = request(`${application.url}/api/v1${path}`, { method: 'POST', headers }, (answer) => {
      let text = `${answer.statusCode}\n`;
      for (let at = 0; at < answer.rawHeaders.length; at += 2) {
        const [name = '', value] = answer.rawHeaders.slice(at, at + 2);
        if (!/^(date|x-correlation-id)$/i.test(name)) text += `${name}: ${value}\n`;
      }
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.on('end', () => resolve(text));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

type Held = (customer: TestCustomer, person: Person) => Promise<unknown>;

/** What may be the matter with an account. */
const CONDITIONS: readonly (readonly [name: string, make: Held])[] = [
  ['nothing', () => Promise.resolve()],
  ['locked', ({ id }, person) => noticed(application, { customerId: id, accountId: person.id }, 'failed_sign_ins')],
  [
    'suspicious',
    ({ id }, person) => noticed(application, { customerId: id, accountId: person.id }, 'suspicious_activity'),
  ],
  ['unpaid', ({ id }) => noticed(application, { customerId: id, accountId: null }, 'unpaid_invoices')],
  [
    'suspended',
    async (customer, person) =>
      (await application.people.signedIn(customer.principal)).post(`/collaborators/${person.id}/password-resets`),
  ],
  [
    'disabled',
    async (customer, person) =>
      (await application.people.signedIn(customer.principal)).post(`/accounts/${person.id}/holds`, {
        kind: 'disabled',
        reason: 'on leave',
      }),
  ],
  [
    'deactivated',
    async (customer, person) =>
      (await application.people.signedIn(customer.principal)).post(`/collaborators/${person.id}/deactivations`, {
        reason: 'left',
      }),
  ],
  ['without an address', (customer, person) => recovery.takeAddress(customer, person)],
];

describe('Whoever asks to get back in is told the very same, byte for byte,', () => {
  let unknown: Record<'user_name' | 'email' | 'phone', string>;

  beforeAll(async () => {
    unknown = {
      user_name: await allThatIsSaid('/password-recoveries', { userName: 'nobody/nowhere' }),
      email: await allThatIsSaid('/user-name-recoveries', { email: 'nobody@nowhere.example' }),
      phone: await allThatIsSaid('/password-recoveries', { phone: phoneNumber(8_888_888) }),
    };
  });

  it('for a name that nobody has as for nothing else: it is accepted', () => {
    expect(unknown.user_name).toMatch(/^202\n/);
    expect(unknown.user_name).toContain('"outcome":"accepted"');
  });

  it.each(CONDITIONS)('where the account is or has: %s', async (name, make) => {
    const customer = await application.people.customer();
    const anna = await application.people.collaborator(customer);
    const phone = phoneNumber(3_000_000 + CONDITIONS.findIndex(([each]) => each === name));
    await recovery.givePhone(customer, anna, phone);
    await make(customer, anna);

    expect(await allThatIsSaid('/password-recoveries', { userName: anna.userName })).toBe(unknown.user_name);
    expect(await allThatIsSaid('/user-name-recoveries', { email: anna.email })).toBe(unknown.email);
    expect(await allThatIsSaid('/password-recoveries', { phone })).toBe(unknown.phone);
  });

  it('where several customers share what is given', async () => {
    const [email, vat] = ['shared@several.example', vatNumber(900)];
    for (let time = 0; time < 2; time++) await application.people.customer({ vatNumber: vat, principal: { email } });
    const unknownVat = vatNumber(901);
    expect(await allThatIsSaid('/user-name-recoveries', { email })).toBe(unknown.email);
    for (const path of ['/user-name-recoveries', '/password-recoveries']) {
      expect(await allThatIsSaid(path, { taxNumber: vat })).toBe(await allThatIsSaid(path, { taxNumber: unknownVat }));
    }
  });

  it('however often it is asked, though the mailbox and the phone have had enough', async () => {
    const customer = await application.people.customer();
    const phone = phoneNumber(3_900_000);
    await recovery.givePhone(customer, customer.principal, phone);
    for (let time = 0; time < 12; time++) {
      const given = { userName: customer.principal.userName };
      expect(await allThatIsSaid('/password-recoveries', given)).toBe(unknown.user_name);
      expect(await allThatIsSaid('/password-recoveries', { phone })).toBe(unknown.phone);
    }
  });

  it('though the mail server and the gateway refuse', async () => {
    const customer = await application.people.customer();
    const phone = phoneNumber(3_900_001);
    await recovery.givePhone(customer, customer.principal, phone);
    application.mailbox.refuse(customer.principal.email, 451, 'come back later');
    application.phone.refuse(phone, 503, 20503, 'come back later');
    const given = { userName: customer.principal.userName };
    expect(await allThatIsSaid('/password-recoveries', given)).toBe(unknown.user_name);
    expect(await allThatIsSaid('/password-recoveries', { phone })).toBe(unknown.phone);
    application.mailbox.accept(customer.principal.email);
    application.phone.accept(phone);
  });
});

describe('A guided answer', () => {
  const guided = () => application.people.customer({ policy: { disclosure: 'guided' } });

  it('is given only where all customers want it whom what was given may mean', async () => {
    const email = 'mixed@several.example';
    await application.people.customer({ policy: { disclosure: 'guided' }, principal: { email } });
    expect((await recovery.userName({ email })).body.outcome).toBe('sent');
    await application.people.customer({ principal: { email } });
    expect((await recovery.userName({ email })).body.outcome).toBe('accepted');
  });

  it('turns neutral beyond the budget of the network, and of the hour', async () => {
    for (const budget of [{ GUIDED_ANSWERS_PER_NETWORK: 3 }, { GUIDED_ANSWERS_PER_HOUR: 3 }]) {
      const other = await startApplication({ JOBS: false, DISCLOSURE: 'guided', ...budget });
      const outcomes: string[] = [];
      for (let time = 0; time < 5; time++) {
        const { body } = await other.anyone.post('/password-recoveries', { userName: `nobody${time}` });
        outcomes.push(body.outcome as string);
      }
      await other.stop();
      expect(outcomes).toEqual(['not_found', 'not_found', 'not_found', 'accepted', 'accepted']);
    }
  });

  it('says what to do in the reader’s language', async () => {
    const { principal } = await guided();
    const english = await recovery.password({ userName: principal.userName });
    expect(english.body.text).toContain('A mail is on its way');
    const italian = await application.anyone.post(
      '/password-recoveries',
      { userName: principal.userName },
      { headers: { 'accept-language': 'it' } },
    );
    expect(italian.body.text).toContain('Un’e-mail è in arrivo');
  });
});
