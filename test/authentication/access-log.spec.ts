import { DAY, HOUR } from '../../src/kernel';
import { SecondSteps } from '../journeys/second-steps';
import { Caller, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';
import { AT_HOME, BEHIND_PROXY, IPHONE, Travellers } from './travellers';

const WRONG = 'la frase di un altro';

let application: TestApplication;
let travellers: Travellers;
let customer: TestCustomer;
let anna: Person;
let principal: Caller;

beforeAll(async () => {
  application = await startApplication({ ...BEHIND_PROXY, JOBS: false });
  travellers = new Travellers(application);
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  anna = await application.people.collaborator(customer);
  principal = await application.people.signedIn(customer.principal);
});

const log = () => travellers.logOf(anna, customer.principal);
const results = async () => (await log()).map(({ result }) => result);

describe('The access log tells', () => {
  it('when, from where, on which device, and what came of it, in the language of who reads', async () => {
    await travellers.signIn(anna, AT_HOME);
    application.clock.advance(HOUR);
    await travellers.signIn(anna, { address: '10.9.9.9', userAgent: IPHONE }, WRONG);

    const at = application.clock.now();
    expect(await log()).toEqual([
      {
        id: expect.any(String),
        at: at.toISOString(),
        result: 'wrong_password',
        title: 'Wrong password',
        because: null,
        address: '10.9.9.9',
        country: null,
        device: 'Safari, iPhone',
        marks: [],
      },
      expect.objectContaining({ result: 'signed_in', address: '10.1.1.1', device: 'Firefox, Windows' }),
    ]);
    principal = await application.people.signedIn(customer.principal);
    const { body } = await principal.get(`/accounts/${anna.id}/sign-ins?limit=1`, {
      headers: { 'accept-language': 'it' },
    });
    expect(body.items).toMatchObject([{ title: 'Password sbagliata' }]);
  });

  it('which hold refused somebody who knew the password', async () => {
    await principal.post(`/accounts/${anna.id}/holds`, { kind: 'disabled', reason: 'On leave' });
    await travellers.signIn(anna, AT_HOME);
    expect(await log()).toMatchObject([{ result: 'refused', because: 'disabled' }]);
  });

  it('that a second factor was asked for, that it was wrong, and that it was right', async () => {
    const bruno = await application.people.collaborator(
      await application.people.customer({ policy: { secondFactor: 'required', secondFactorGraceDays: 0 } }),
    );
    const steps = new SecondSteps(application);
    await steps.prove(await steps.pending(bruno), 'email', '000000');
    expect(await travellers.logOf(bruno, await application.people.staff())).toMatchObject([
      { result: 'refused', because: 'wrong_second_factor' },
      { result: 'second_factor_asked' },
    ]);
  });

  it('that somebody came while it was locked: once an hour for each network, however often', async () => {
    for (let time = 0; time < 6; time++) await travellers.signIn(anna, AT_HOME, WRONG);
    expect(await results()).toEqual(Array(6).fill('wrong_password'));

    for (const address of ['10.1.1.1', '10.1.1.1', '10.2.2.2', '10.1.1.1']) {
      application.clock.advance(1);
      expect((await travellers.signIn(anna, { ...AT_HOME, address })).status).toBe(403);
    }
    expect((await results()).filter((result) => result === 'locked')).toHaveLength(2);
    application.clock.advance(HOUR);
    await travellers.signIn(anna, AT_HOME);
    expect((await results()).filter((result) => result === 'locked')).toHaveLength(3);
  });

  it('nothing of names that nobody has', async () => {
    const lines = () => run(application.database.url, 'select count(*) from sign_ins');
    const before = await lines();
    await travellers.signIn({ ...anna, userName: 'nobody.at.all' }, AT_HOME);
    expect(await lines()).toEqual(before);
  });
});

describe('The access log', () => {
  it('is read page by page', async () => {
    for (let time = 0; time < 5; time++) {
      if (time % 2) application.clock.advance(1); // some at the very same moment
      await travellers.signIn(anna, AT_HOME);
    }
    const ids: string[] = [];
    for (let after = ''; ;) {
      const { body } = await principal.get(`/accounts/${anna.id}/sign-ins?limit=2${after}`);
      ids.push(...body.items.map(({ id }: { id: string }) => id));
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    expect(ids).toEqual((await log()).map(({ id }) => id));
    expect(new Set(ids).size).toBe(5);
  });

  it('goes back six months; what is older is erased with what is new', async () => {
    const kept = () =>
      run(application.database.url, `select result from sign_ins where account_id = '${anna.id}' order by at`);
    await travellers.signIn(anna, AT_HOME);
    application.clock.advance(183 * DAY - 1);
    expect(await results()).toEqual(['signed_in']);
    application.clock.advance(1);
    expect(await kept()).toHaveLength(1);
    expect(await results()).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it('is for the person, those who manage the account, and staff', async () => {
    const manager = await application.people.collaborator(customer, ['manage_collaborators']);
    const colleague = await application.people.collaborator(customer);
    const other = (await application.people.customer()).principal;
    const statusFor = async (person: Person, whose = anna) =>
      (await (await application.people.signedIn(person)).get(`/accounts/${whose.id}/sign-ins`)).status;

    for (const person of [anna, customer.principal, manager, await application.people.staff()]) {
      expect(await statusFor(person)).toBe(200);
    }
    for (const person of [colleague, other]) expect(await statusFor(person)).toBe(404);
    expect(await statusFor(manager, customer.principal)).toBe(404);
    expect((await application.anyone.get(`/accounts/${anna.id}/sign-ins`)).status).toBe(401);
  });
});
