import { Customers, MalformedIdentifier, NewCustomer, UserNameTaken } from '../../src/accounts';
import { newId, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { startApplication, TestApplication } from '../support/application';
import { run } from '../support/database';

const VAT_NUMBER = '00743110157';
const TAX_CODE = 'RSSMRA85T10A562S';

let application: TestApplication;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
});
afterAll(() => application.stop());

const sql = (...statements: string[]) => run(application.database.url, ...statements);

function create(given: Partial<Omit<NewCustomer, 'principal'>> = {}, userName = `c${newId()}`) {
  const principal = { userName, displayName: 'Carla Bianchi', email: 'carla@shared.example' };
  const customer = { name: 'Acme S.r.l.', kind: 'company', country: 'IT', ...given, principal } as const;
  return application.app
    .get(Database)
    .acrossCustomers('test', () =>
      application.app.get(Customers, { strict: false }).create(customer, systemActor('test', newId())),
    );
}

describe('A customer', () => {
  it('may share its VAT number, its tax code and its principal’s address with another', async () => {
    const [one, other] = [
      await create({ vatNumber: VAT_NUMBER, taxCode: TAX_CODE }),
      await create({ vatNumber: `IT ${VAT_NUMBER}`, taxCode: TAX_CODE }),
    ];

    expect(one.customer.id).not.toBe(other.customer.id);
    expect(one.customer).toMatchObject({ vatNumber: other.customer.vatNumber, taxCode: other.customer.taxCode });
    expect(one.principal.emailKey).toBe(other.principal.emailKey);
  });

  it.each<[string, Partial<NewCustomer>, string]>([
    ['a VAT number with a wrong check digit', { vatNumber: '00743110158' }, 'vatNumber: identifier_check_digit'],
    ['a tax code with a wrong check character', { taxCode: 'RSSMRA85T10A562T' }, 'taxCode: identifier_check_digit'],
    ['a country that can’t be one', { country: 'it' }, 'country: identifier_country'],
  ])('can’t be created with %s, and nothing of it stays', async (_, given, fault) => {
    const before = await sql('select count(*) from customers');
    const refused: unknown = await create(given).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(MalformedIdentifier);
    expect((refused as MalformedIdentifier).details.fields?.map(({ field, code }) => `${field}: ${code}`)).toEqual([
      fault,
    ]);
    expect(await sql('select count(*) from customers')).toEqual(before);
  });

  it('is not left behind when its principal’s name is taken', async () => {
    const { principal } = await create();
    const before = await sql('select count(*) from customers');

    await expect(create({}, principal.userName.toUpperCase())).rejects.toThrow(UserNameTaken);
    expect(await sql('select count(*) from customers')).toEqual(before);
  });
});

describe('The database itself refuses a customer', () => {
  const account = (customerId: string, role: string) => `
    insert into accounts (id, customer_id, role, user_name, user_name_key, display_name, created_at)
    values (gen_random_uuid(), '${customerId}', '${role}', gen_random_uuid()::text, gen_random_uuid()::text, 'Somebody', now())
    returning id`;
  const customer = (id: string, principalId: string) => `
    insert into customers (id, name, kind, country, language, principal_id, created_at)
    values ('${id}', 'Nobody’s', 'company', 'IT', 'it', '${principalId}', now())`;

  it('without a principal', async () => {
    await expect(sql(customer(newId(), newId()))).rejects.toThrow('customers_principal');
  });

  it('whose principal is somebody else’s', async () => {
    const { principal } = await create();
    await expect(sql(customer(newId(), principal.id))).rejects.toThrow('customers_principal');
  });

  it('with a second principal', async () => {
    const { customer: acme } = await create();
    await expect(sql(account(acme.id, 'principal'))).rejects.toThrow('accounts_one_principal');
  });

  it('whose principal is a collaborator, or becomes one', async () => {
    const { customer: acme, principal } = await create();
    const [collaborator] = await sql(account(acme.id, 'collaborator'));
    const name = (id: unknown) => sql(`update customers set principal_id = '${String(id)}' where id = '${acme.id}'`);

    await expect(name(collaborator?.['id'])).rejects.toThrow('customers_principal');
    await expect(sql(`update accounts set role = 'collaborator' where id = '${principal.id}'`)).rejects.toThrow(
      'customers_principal',
    );
  });

  it('whose principal goes away, or is deactivated', async () => {
    const { principal } = await create();

    await expect(sql(`update accounts set deactivated_at = now() where id = '${principal.id}'`)).rejects.toThrow(
      'check constraint',
    );
    await expect(sql(`delete from accounts where id = '${principal.id}'`)).rejects.toThrow('customers_principal');
  });

  it('that has staff, and staff that have a customer', async () => {
    const { customer: acme } = await create();
    await expect(sql(account(acme.id, 'support'))).rejects.toThrow('check constraint');
  });

  it('but lets the principal’s account change hands within it, in one step', async () => {
    const { customer: acme, principal } = await create();
    const [heir] = await sql(account(acme.id, 'collaborator'));
    const id = String(heir?.['id']);

    await sql(
      'begin',
      `update customers set principal_id = '${id}' where id = '${acme.id}'`,
      `update accounts set role = 'collaborator' where id = '${principal.id}'`,
      `update accounts set role = 'principal' where id = '${id}'`,
      'commit',
    );
    expect(await sql(`select id from accounts where customer_id = '${acme.id}' and role = 'principal'`)).toEqual([
      { id },
    ]);
  });
});
