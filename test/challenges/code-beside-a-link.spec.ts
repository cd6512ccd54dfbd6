import { createHash } from 'node:crypto';
import {
  Challenges,
  IssuedPasswordLink,
  LinkCancelled,
  LinkExpired,
  LinkReplaced,
  LinkUsed,
  PASSWORD_LINK_PURPOSES,
  PasswordLinkPurpose,
  UnknownLink,
} from '../../src/challenges';
import { after, HOUR, newId, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';

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
const within = <T>(work: () => Promise<T>) => application.app.get(Database).inCustomer(customer.id, work);

function issue(purpose: PasswordLinkPurpose): Promise<IssuedPasswordLink> {
  const subject = { customerId: customer.id, accountId: customer.principal.id };
  return within(() => challenges().issue(subject, purpose, after(application.clock.now(), HOUR), by));
}

const redeem = (purpose: PasswordLinkPurpose, secret: string) => within(() => challenges().redeem(purpose, secret, by));
const look = async (purpose: PasswordLinkPurpose, secret: string) =>
  challenges().requireLive(await challenges().find(purpose, secret));

describe.each(PASSWORD_LINK_PURPOSES)('The code beside a link for %s', (purpose) => {
  const other = PASSWORD_LINK_PURPOSES.find((each) => each !== purpose)!;

  it('has twelve signs, and none of them is taken for another', async () => {
    expect((await issue(purpose)).code).toMatch(/^[2-9A-HJ-NP-Z]{12}$/);
  });

  it('finds what the link finds', async () => {
    const { id, secret, code } = await issue(purpose);

    expect(await challenges().find(purpose, code)).toEqual(await challenges().find(purpose, secret));
    expect(await challenges().find(purpose, code)).toMatchObject({ id, purpose });
  });

  it.each([
    ['in groups', (code: string) => code.replace(/.{4}(?=.)/g, '$&-')],
    ['in lower case', (code: string) => code.toLowerCase()],
    ['with spaces about', (code: string) => ` ${code.slice(0, 5)}  ${code.slice(5)} `],
  ])('may be typed %s', async (_, typed) => {
    const { code } = await issue(purpose);
    await redeem(purpose, typed(code));

    await expect(look(purpose, code)).rejects.toThrow(LinkUsed);
  });

  it('uses the link up, and the link uses the code up', async () => {
    const byCode = await issue(purpose);
    await redeem(purpose, byCode.code);
    await expect(redeem(purpose, byCode.secret)).rejects.toThrow(LinkUsed);

    const byLink = await issue(purpose);
    await redeem(purpose, byLink.secret);
    await expect(redeem(purpose, byLink.code)).rejects.toThrow(LinkUsed);
  });

  it('has one winner where codes and links are used at once', async () => {
    const { secret, code } = await issue(purpose);
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, time) => redeem(purpose, time % 2 ? code : secret)),
    );

    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('dies with its link: replaced, cancelled, expired', async () => {
    const replaced = await issue(purpose);
    const cancelled = await issue(purpose);
    await expect(look(purpose, replaced.code)).rejects.toThrow(LinkReplaced);

    await within(() => challenges().cancelAll(customer.principal.id, by));
    await expect(look(purpose, cancelled.code)).rejects.toThrow(LinkCancelled);

    const expired = await issue(purpose);
    application.clock.advance(HOUR - 1);
    await look(purpose, expired.code);
    application.clock.advance(1);
    await expect(redeem(purpose, expired.code)).rejects.toThrow(LinkExpired);
  });

  it('is unknown for another purpose, and takes no harm from the attempt', async () => {
    const { code } = await issue(purpose);

    await expect(redeem(other, code)).rejects.toThrow(UnknownLink);
    await expect(challenges().find('not_me', code)).rejects.toThrow(UnknownLink);
    await look(purpose, code);
  });

  it('is kept as a digest that needs the key', async () => {
    const { id, code } = await issue(purpose);
    const [row] = await run(application.database.url, `select * from challenges where id = '${id}'`);

    expect(row?.['link_code_digest']).toHaveLength(32);
    for (const unkeyed of [code, `${purpose}\0${code}`]) {
      expect(row?.['link_code_digest']).not.toEqual(createHash('sha256').update(unkeyed).digest());
    }
    expect(JSON.stringify(row)).not.toContain(code);
  });
});
