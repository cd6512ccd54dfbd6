import { Accounts, NewAccount, UserNameTaken } from '../../src/accounts';
import { newId, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { Caller, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';

const by = systemActor('test', newId());

let application: TestApplication;
let customer: TestCustomer;
let principal: Caller;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  principal = await application.people.signedIn(customer.principal);
});

const within = <T>(work: (accounts: Accounts) => Promise<T>) =>
  application.app.get(Database).acrossCustomers('test', () => work(application.app.get(Accounts, { strict: false })));
const staff = (userName: string, given: Partial<NewAccount> = {}) =>
  within((accounts) =>
    accounts.create({ customerId: null, role: 'support', userName, displayName: 'Sara Verdi', ...given }, by),
  );
const invite = (chosenName: string) =>
  principal.post('/collaborators', { chosenName, displayName: 'Anna Rossi', email: `${newId()}@people.example` });
const deactivate = (id: string) => principal.post(`/collaborators/${id}/deactivations`, { reason: 'Has left' });

describe('A user name', () => {
  it.each([
    ['the same', 'anna.rossi'],
    ['in another case', 'ANNA.Rossi'],
    ['in full-width letters', 'ａｎｎａ．ｒｏｓｓｉ'],
  ])('is taken for the whole deployment, written %s', async (_, written) => {
    const own = `${customer.principal.userName}.${newId().slice(-6)}`;
    await staff(`anna.rossi.${own}`);
    await expect(staff(`${written}.${own}`)).rejects.toThrow(UserNameTaken);
    expect(await staff(`anna.rossi2.${own}`)).toBeTruthy();
  });

  it('is one of two things with and without an accent', async () => {
    expect((await invite('niccolo')).status).toBe(201);
    expect((await invite('niccolò')).status).toBe(201);
    expect(await invite('NICCOLÒ')).toMatchObject({ status: 409, body: { code: 'accounts/user-name-taken' } });
  });

  it('is kept as it was chosen', async () => {
    expect((await invite('Anna')).body.userName).toBe(`Anna/${customer.principal.userName}`);
  });

  it('becomes free again when the collaborator is deactivated, whose history stays', async () => {
    const first = (await invite('anna')).body;
    expect((await invite('anna')).status).toBe(409);
    expect((await deactivate(first.id)).status).toBe(204);

    const second = await invite('Anna');
    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.id);
    expect((await principal.get(`/accounts/${first.id}/access`)).body).toMatchObject({
      userName: first.userName,
      usable: false,
    });
    const history = await principal.get(`/audit-entries?accountId=${first.id}`);
    expect(history.body.items.map(({ name }: { name: string }) => name)).toContain('accounts.account-deactivated');
  });

  it('can’t be taken twice by any way around us: the database itself refuses', async () => {
    const { id } = (await invite('anna')).body;
    const twin = `
      insert into accounts (id, customer_id, role, user_name, user_name_key, display_name, created_at)
      select gen_random_uuid(), customer_id, role, user_name, user_name_key, display_name, created_at from accounts where id = '${id}'`;
    await expect(run(application.database.url, twin)).rejects.toThrow('accounts_user_name');
  });

  it('in the form of an e-mail address is the account’s own address, or nobody’s', async () => {
    const email = `${newId()}@staff.example`;
    await expect(staff(email, { email: 'somebody.else@staff.example' })).rejects.toThrow(
      'accounts/malformed-identifier',
    );
    await expect(staff(email)).rejects.toThrow('accounts/malformed-identifier');
    expect(await staff(email, { email: email.toUpperCase() })).toMatchObject({ userName: email });
  });
});
