import { ChainProofs } from '../../src/audit';
import { HoldPlaced } from '../../src/holds';
import { newId, systemActor } from '../../src/kernel';
import { Database, migrate } from '../../src/platform/database';
import { EventBus } from '../../src/platform/events';
import { Caller, PASSWORD, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run, until } from '../support/database';
import { endOf, entriesOf, tamper } from './chain-in-hand';

const STAFF = '00000000-0000-0000-0000-000000000000';

let application: TestApplication;
let customer: TestCustomer;

beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
});

const proofs = () => application.app.get(ChainProofs, { strict: false });
const entries = (chain = customer.id) => entriesOf(application.database.url, chain);
const namesIn = async (chain = customer.id) =>
  (await entries(chain)).map(({ body }) => (JSON.parse(body) as { name: string }).name);
const happened = (customerId: string) =>
  new HoldPlaced({ customerId, accountId: null }, systemActor('test', newId()), application.clock.now(), {
    holdId: newId(),
    kind: 'unpaid_invoices',
    reason: 'test',
    startsAt: application.clock.now().toISOString(),
    endsAt: null,
  });
/** Each letter that leaves is written down. */
const lettersLeave = () =>
  until(application.database.url, 'select where not exists (select from letters where sealed_content is not null)');
const publish = (customerId: string) => application.app.get(EventBus).publish(happened(customerId));

describe('The chain of a customer', () => {
  it('is whole after everything that people do, and can be computed anew by anybody', async () => {
    const anna = await application.people.collaborator(customer, ['mail_clients']);
    const principal = await application.people.signedIn(customer.principal);
    await application.people.signedIn(anna);
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'perché sì: “in congedo” 🌴' });
    await principal.post(`/collaborators/${anna.id}/password-resets`);
    await application.mailbox.letterTo(anna.email, { subject: /new password/ });
    await principal.delete('/sessions/current');
    await lettersLeave();

    const { brokenAt, length, head } = await proofs().verify(customer.id);
    const written = await entries();
    expect([brokenAt, length]).toEqual([null, written.length]);
    expect(written.map(({ position }) => position)).toEqual(written.map((_, place) => place + 1));
    expect(head).toBe(
      endOf(
        customer.id,
        written.map(({ body }) => body),
      ),
    );
    expect(await namesIn()).toEqual(
      expect.arrayContaining([
        'accounts.customer-created',
        'accounts.session-started',
        'collaborators.password-reset-by-manager',
        'mail.letter-sent',
      ]),
    );
  });

  it('is whole, and lacks nothing, after many acts at once', async () => {
    await Promise.all(
      Array.from({ length: 25 }, () => new Caller(application.url).signIn(customer.principal.userName, PASSWORD)),
    );

    expect((await namesIn()).filter((name) => name === 'accounts.session-started')).toHaveLength(25);
    expect(await proofs().verify(customer.id)).toMatchObject({ brokenAt: null, length: (await entries()).length });
  });

  it('is whole when transactions write into several chains at once, in whatever order', async () => {
    const other = await application.people.customer();
    const both = (first: string, second: string) =>
      application.app.get(Database).acrossCustomers('test', async () => {
        await publish(first);
        await publish(second);
      });
    const before = [await entries(), await entries(other.id)].map(({ length }) => length);

    await Promise.all(
      Array.from({ length: 20 }, (_, turn) =>
        turn % 2 === 0 ? both(customer.id, other.id) : both(other.id, customer.id),
      ),
    );

    for (const [place, chain] of [customer.id, other.id].entries()) {
      expect(await proofs().verify(chain)).toMatchObject({ brokenAt: null, length: before[place]! + 20 });
    }
  });

  it('has nothing of what was rolled back', async () => {
    const before = await proofs().verify(customer.id);
    const failing = application.app.get(Database).inCustomer(customer.id, async () => {
      await publish(customer.id);
      throw new Error('something else went wrong');
    });
    await expect(failing).rejects.toThrow('something else');

    expect(await proofs().verify(customer.id)).toEqual(before);
  });

  it('has nothing of what was refused, but tells of whoever reached for what isn’t theirs', async () => {
    const [anna, stranger] = [await application.people.collaborator(customer), await application.people.customer()];
    const trespasser = await application.people.signedIn(stranger.principal);
    await lettersLeave();
    const before = await proofs().verify(customer.id);

    expect((await trespasser.post(`/collaborators/${anna.id}/password-resets`)).status).toBe(404);
    expect((await trespasser.get(`/audit-entries?customerId=${customer.id}`)).status).toBe(404);

    expect(await proofs().verify(customer.id)).toEqual(before);
    const [reset, reading] = (await entries(stranger.id))
      .slice(-2)
      .map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    expect(reset).toMatchObject({
      name: 'audit.wall-crossing-refused',
      actor: { accountId: stranger.principal.id },
      facts: { code: 'accounts/not-found', method: 'POST', path: `/api/v1/collaborators/${anna.id}/password-resets` },
    });
    expect(reading).toMatchObject({
      name: 'audit.wall-crossing-refused',
      facts: { code: 'audit/no-such-customer', path: '/api/v1/audit-entries' },
    });
    expect(await proofs().verify(stranger.id)).toMatchObject({ brokenAt: null });
  });

  it('tells who acted of entries, too, that were written before there was a column for it', async () => {
    await application.people.signedIn(customer.principal);
    await lettersLeave();
    await tamper(
      application.database.url,
      'update audit_entries set actor_id = null',
      `delete from migrations where name like 'EarlierActorsOfEntries%'`,
    );

    expect(await migrate(application.database.url)).toHaveLength(1);

    expect(await proofs().verify(customer.id)).toMatchObject({ brokenAt: null });
    const filling = ["set titolare.filling_actors = 'yes'", 'update audit_entries set actor_id = null'];
    await expect(run(application.database.url, ...filling)).rejects.toThrow('append-only');
  });

  it('begins with the customer, and what belongs to no customer has a chain of its own', async () => {
    expect((await namesIn())[0]).toMatch(/^accounts\./);
    await application.people.signedIn(await application.people.staff());

    expect(await namesIn(STAFF)).toContain('accounts.session-started');
    expect(await proofs().verify()).toMatchObject({ chain: STAFF, brokenAt: null });
    expect(await proofs().chains()).toEqual(expect.arrayContaining([STAFF, customer.id]));
  });
});

describe('The application’s role', () => {
  const asApplication = (...statements: string[]) =>
    run(application.database.url, 'set role titolare_application', `set titolare.platform = 'yes'`, ...statements);

  it.each(['audit_entries', 'audit_chains'])(
    'reads %s, and can neither change, remove, insert nor empty it',
    async (table) => {
      expect((await asApplication(`select from ${table}`)).length).toBeGreaterThan(0);
      for (const statement of [
        `update ${table} set hash = ''`,
        `delete from ${table}`,
        `insert into ${table} select * from ${table}`,
        `truncate ${table}`,
      ]) {
        await expect(asApplication(statement)).rejects.toThrow('permission denied');
      }
    },
  );

  it('writes into the chain of another customer than the transaction’s no more than it reads it', async () => {
    const other = await application.people.customer();
    const forged = application.app.get(Database).inCustomer(customer.id, () => publish(other.id));
    await expect(forged).rejects.toThrow('its own customer only');
    const seen = await run(
      application.database.url,
      'set role titolare_application',
      `set titolare.customer = '${customer.id}'`,
      'select distinct chain from audit_entries union select chain from audit_chains',
    );
    expect(seen).toEqual([{ chain: customer.id }]);
  });

  it('is not alone: not even the owner of the table changes or removes an entry', async () => {
    for (const statement of [
      `update audit_entries set name = 'x'`,
      'delete from audit_entries',
      'truncate audit_entries',
    ]) {
      await expect(run(application.database.url, statement)).rejects.toThrow('append-only');
    }
  });
});
