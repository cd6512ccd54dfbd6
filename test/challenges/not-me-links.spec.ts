import {
  Challenges,
  IssuedLink,
  LinkExpired,
  LinkUsed,
  NOT_ME_LIFE,
  NotMeChallenges,
  UnknownLink,
} from '../../src/challenges';
import { after, DAY, newId, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { startApplication, TestApplication, TestCustomer } from '../support/application';

const by = systemActor('test', newId());

let application: TestApplication;
let customer: TestCustomer;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
});

const challenges = () => application.app.get(Challenges, { strict: false });
const notMe = () => application.app.get(NotMeChallenges, { strict: false });
const within = <T>(work: () => Promise<T>) => application.app.get(Database).inCustomer(customer.id, work);
const subject = () => ({ customerId: customer.id, accountId: customer.principal.id });
const expiry = () => after(application.clock.now(), NOT_ME_LIFE);

const issue = (): Promise<IssuedLink> => within(() => notMe().issue(subject(), expiry(), by));
const redeem = (secret: string) => within(() => challenges().redeem('not_me', secret, by));
const look = async ({ secret }: IssuedLink) => challenges().requireLive(await challenges().find('not_me', secret));

describe('A “this wasn’t me” link', () => {
  it('lives beside older and newer ones', async () => {
    const links = [await issue(), await issue(), await issue()];

    for (const link of links) await look(link);
  });

  it('outlives links to a password, and the end of all of these', async () => {
    const link = await issue();
    const reset = await within(() => challenges().issue(subject(), 'reset', expiry(), by));
    await within(() => challenges().cancelAll(customer.principal.id, by));

    await expect(redeem(reset.secret)).rejects.toThrow(UnknownLink);
    await look(link);
    await redeem(link.secret);
  });

  it('takes nothing from a link to a password', async () => {
    const reset = await within(() => challenges().issue(subject(), 'reset', expiry(), by));
    await issue();

    challenges().requireLive(await challenges().find('reset', reset.secret));
  });

  it('has one winner of many who use it at once, and leaves the others alone', async () => {
    const [link, another] = [await issue(), await issue()];
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => redeem(link.secret)));

    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of tries) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(LinkUsed);
    await look(another);
  });

  it('lives seven days, to the millisecond', async () => {
    const link = await issue();
    application.clock.advance(7 * DAY - 1);
    await look(link);

    application.clock.advance(1);
    await expect(redeem(link.secret)).rejects.toThrow(LinkExpired);
  });

  it('is worth nothing where a password is chosen', async () => {
    const { secret } = await issue();

    for (const purpose of ['activation', 'reset'] as const) {
      await expect(challenges().find(purpose, secret)).rejects.toThrow(UnknownLink);
    }
  });
});
