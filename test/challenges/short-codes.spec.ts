import { createHash } from 'node:crypto';
import { Accounts } from '../../src/accounts';
import { CodePurpose, CODES, IssuedCode, ShortCodes } from '../../src/challenges';
import { HOUR, MINUTE, newId, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';

const TRIES = 5;
const by = systemActor('test', newId());

let application: TestApplication;
let customer: TestCustomer;
let accountId: string;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  accountId = customer.principal.id;
});

const shortCodes = () => application.app.get(ShortCodes, { strict: false });
const within = <T>(work: () => Promise<T>) => application.app.get(Database).inCustomer(customer.id, work);

/** As whoever issues or proves a code does it. */
const withLocked = <T>(id: string, work: () => Promise<T>): Promise<T> =>
  within(async () => {
    await application.app.get(Accounts, { strict: false }).lock(id);
    return work();
  });

const issue = (purpose: CodePurpose = 'sms_recovery', id = accountId, target?: string): Promise<IssuedCode> =>
  withLocked(id, async () =>
    shortCodes().issue({ customerId: customer.id, accountId: id }, await shortCodes().make(purpose), by, target),
  );

/** Whether this is the code that was sent. */
const isGood = (code: string, purpose: CodePurpose = 'sms_recovery', id = accountId): Promise<boolean> =>
  withLocked(id, async () => (await shortCodes().prove(id, purpose, code, by)) !== null);

/** Types the code, and uses it up. @returns whether that worked */
async function useUp(code: string): Promise<boolean> {
  const challenge = await shortCodes().prove(accountId, 'sms_recovery', code, by);
  return challenge !== null && shortCodes().redeem(challenge, by);
}
const redeem = (code: string) => withLocked(accountId, () => useUp(code));

const misread = ({ code }: IssuedCode) => code.slice(0, -1) + (code.endsWith('2') ? '3' : '2');

async function mistype(issued: IssuedCode, times: number): Promise<void> {
  for (let time = 0; time < times; time++) expect(await isGood(misread(issued))).toBe(false);
}

const wrongTries = async () => {
  const [row] = await run(
    application.database.url,
    `select sum(wrong_tries)::int as tries from challenges where account_id = '${accountId}'`,
  );
  return row?.['tries'];
};

describe('A code by text message', () => {
  it.each([
    ['sms_recovery', /^[2-9A-HJ-NP-Z]{6}$/],
    ['phone_confirmation', /^[0-9]{6}$/],
    ['second_factor', /^[0-9]{6}$/],
  ] as const)('for %s is short, and none of its signs is taken for another', async (purpose, form) => {
    expect((await issue(purpose)).code).toMatch(form);
  });

  it('works once', async () => {
    const { code } = await issue();

    expect(await redeem(code)).toBe(true);
    expect(await redeem(code)).toBe(false);
  });

  it.each(['sms_recovery', 'phone_confirmation', 'second_factor'] as const)('for %s lives ten minutes', (purpose) => {
    expect(CODES[purpose].life).toBe(10 * MINUTE);
  });

  it.each(Object.keys(CODES) as CodePurpose[])(
    'for %s lives as long as it must, to the millisecond',
    async (purpose) => {
      const { code, expiresAt } = await issue(purpose);
      application.clock.advance(CODES[purpose].life - 1);
      expect(await isGood(code, purpose)).toBe(true);

      application.clock.advance(1);
      expect(application.clock.now()).toEqual(expiresAt);
      expect(await isGood(code, purpose)).toBe(false);
    },
  );

  it('takes the place of the one before', async () => {
    const [first, second] = [await issue(), await issue()];

    expect(await isGood(first.code)).toBe(false);
    expect(await isGood(second.code)).toBe(true);
  });

  it('stays good when another purpose, or another account, gets one', async () => {
    const colleague = await application.people.collaborator(customer);
    const { code } = await issue();
    await issue('phone_confirmation');
    await issue('sms_recovery', colleague.id);

    expect(await isGood(code)).toBe(true);
  });

  it('is worth nothing for another purpose, for another account, and for nobody', async () => {
    const colleague = await application.people.collaborator(customer);
    const { code } = await issue();
    await issue('phone_confirmation');
    await issue('sms_recovery', colleague.id);

    expect(await isGood(code, 'phone_confirmation')).toBe(false);
    expect(await isGood(code, 'sms_recovery', colleague.id)).toBe(false);
    expect(await within(() => shortCodes().prove(null, 'sms_recovery', code, by))).toBeNull();
  });

  it.each([
    ['with spaces and dashes', (code: string) => ` ${code.slice(0, 3)} - ${code.slice(3)}\u2009`],
    ['in lower case', (code: string) => code.toLowerCase()],
    ['in the full-width letters of some phones', (code: string) => code.replace(/./g, fullWidth)],
  ])('may be typed %s', async (_, typed) => {
    expect(await redeem(typed((await issue()).code))).toBe(true);
  });

  it('gives the number that it was sent to', async () => {
    const { code } = await issue('phone_confirmation', accountId, '+393471234567');
    const proved = await withLocked(accountId, () => shortCodes().prove(accountId, 'phone_confirmation', code, by));

    expect(proved).toMatchObject({ target: '+393471234567', accountId });
    expect(proved).not.toHaveProperty('digest');
  });

  it('is not used up by what fails in the same step', async () => {
    const { code } = await issue();
    const failing = withLocked(accountId, async () => {
      await useUp(code);
      throw new Error('the password was not good enough');
    });
    await expect(failing).rejects.toThrow('not good enough');

    expect(await redeem(code)).toBe(true);
  });

  it('has one winner of 20 who use it up at once, even with nobody holding the lock', async () => {
    const { code } = await issue();
    const won = await Promise.all(Array.from({ length: 20 }, () => within(() => useUp(code))));

    expect(won.filter(Boolean)).toHaveLength(1);
  });

  it('is kept as a digest alone', async () => {
    const { code } = await issue();
    const [row] = await run(application.database.url, `select * from challenges where account_id = '${accountId}'`);

    expect(row).toMatchObject({ purpose: 'sms_recovery', link_code_digest: null });
    expect(row?.['digest']).toHaveLength(32);
    for (const fast of [code, `sms_recovery\0${code}`]) {
      expect(row?.['digest']).not.toEqual(createHash('sha256').update(fast).digest());
    }
    expect(JSON.stringify(row)).not.toContain(code);
  });

  const fullWidth = (sign: string) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
});

describe('Wrong codes', () => {
  it('spoil nothing four times, and the fifth time even the right one is no longer looked at', async () => {
    const issued = await issue();
    await mistype(issued, TRIES - 1);
    expect(await isGood(issued.code)).toBe(true);

    await mistype(issued, 1);
    expect(await isGood(issued.code)).toBe(false);
    await mistype(issued, 1);
    expect(await wrongTries()).toBe(TRIES);
  });

  it('are counted over all codes of an hour: a new one brings no new tries', async () => {
    await mistype(await issue(), 3);
    application.clock.advance(11 * MINUTE);
    await mistype(await issue(), 2);

    expect(await isGood((await issue()).code)).toBe(false);
  });

  it('no longer count an hour after their codes were sent', async () => {
    await mistype(await issue(), TRIES);
    application.clock.advance(HOUR - 1);
    const { code } = await issue();
    expect(await isGood(code)).toBe(false);

    application.clock.advance(1);
    expect(await isGood(code)).toBe(true);
  });

  it('are forgotten when a right one is used, those of earlier codes too', async () => {
    await mistype(await issue(), 2);
    const second = await issue();
    await mistype(second, 2);
    expect(await redeem(second.code)).toBe(true);

    const third = await issue();
    await mistype(third, TRIES - 1);
    expect(await redeem(third.code)).toBe(true);
  });

  it('are forgotten only by whoever uses the right one, not by looking', async () => {
    const issued = await issue();
    await mistype(issued, 3);
    expect(await isGood(issued.code)).toBe(true);
    await mistype(issued, 2);

    expect(await isGood(issued.code)).toBe(false);
  });

  it('of one purpose and account take nothing from another', async () => {
    const colleague = await application.people.collaborator(customer);
    await mistype(await issue(), TRIES);

    expect(await isGood((await issue('phone_confirmation')).code, 'phone_confirmation')).toBe(true);
    expect(await isGood((await issue('sms_recovery', colleague.id)).code, 'sms_recovery', colleague.id)).toBe(true);
  });

  it('that come 50 at once are looked at five times in all', async () => {
    const issued = await issue();
    await Promise.all(Array.from({ length: 50 }, () => isGood(misread(issued))));

    expect(await wrongTries()).toBe(TRIES);
    expect(await isGood(issued.code)).toBe(false);
  });
});

describe('What is wrong with a code is told to who may know it:', () => {
  const faultOf = (code: string) => withLocked(accountId, () => shortCodes().faultOf(accountId, 'sms_recovery', code));

  it('a newer one has taken its place, or it was used', async () => {
    const [older, newer] = [await issue(), await issue()];
    expect(await faultOf(older.code)).toBe('replaced');
    await redeem(newer.code);
    expect(await faultOf(newer.code)).toBe('used');
  });

  it('it has expired; after an hour nobody knows it any more', async () => {
    const { code } = await issue();
    application.clock.advance(10 * MINUTE);
    expect(await faultOf(code)).toBe('expired');
    application.clock.advance(HOUR);
    expect(await faultOf(code)).toBe('wrong');
  });

  it('it never was one, or was sent to somebody else', async () => {
    const issued = await issue();
    expect(await faultOf(misread(issued))).toBe('wrong');
    const theirs = await application.people.collaborator(customer);
    expect(await faultOf((await issue('sms_recovery', theirs.id)).code)).toBe('wrong');
  });

  it('too many were tried before', async () => {
    const issued = await issue();
    await mistype(issued, TRIES);
    expect(await faultOf(issued.code)).toBe('too_many_tries');
  });
});
