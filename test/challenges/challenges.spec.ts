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
import { after, DomainError, HOUR, newId, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';

const LIFE = HOUR;
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

const challenges = () => application.app.get(Challenges, { strict: false });
const within = <T>(work: () => Promise<T>) => application.app.get(Database).inCustomer(customer.id, work);

function issue(purpose: PasswordLinkPurpose, account = accountId): Promise<IssuedPasswordLink> {
  const subject = { customerId: customer.id, accountId: account };
  return within(() => challenges().issue(subject, purpose, after(application.clock.now(), LIFE), by));
}

const redeem = (purpose: PasswordLinkPurpose, secret: string) => within(() => challenges().redeem(purpose, secret, by));
const cancelAll = () => within(() => challenges().cancelAll(accountId, by));

/** What whoever opens the link is told. */
async function look(purpose: PasswordLinkPurpose, secret: string): Promise<unknown> {
  try {
    challenges().requireLive(await challenges().find(purpose, secret));
    return 'live';
  } catch (error) {
    return told(error);
  }
}

/** The refusal and the moment that it names. */
function told(error: unknown): { refusal: unknown; at?: Date } {
  const { constructor, details } = error as DomainError;
  const at = (details.extensions as { at?: string } | undefined)?.at;
  return { refusal: constructor, ...(at !== undefined && { at: new Date(at) }) };
}

const rowOf = ({ id }: IssuedPasswordLink) =>
  run(application.database.url, `select * from challenges where id = '${id}'`).then(([row]) => row!);

describe.each(PASSWORD_LINK_PURPOSES)('A challenge for %s', (purpose) => {
  const other = PASSWORD_LINK_PURPOSES.find((each) => each !== purpose)!;

  it('works once, and then says since when it is used', async () => {
    const { secret } = await issue(purpose);
    await redeem(purpose, secret);
    const usedAt = application.clock.now();
    application.clock.advance(1_000);

    expect(await look(purpose, secret)).toEqual({ refusal: LinkUsed, at: usedAt });
    await expect(redeem(purpose, secret)).rejects.toThrow(LinkUsed);
  });

  it('has one winner of many who redeem it at once', async () => {
    const { secret } = await issue(purpose);
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => redeem(purpose, secret)));

    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of tries) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(LinkUsed);
  });

  it('is not used up by what fails in the same step', async () => {
    const { secret } = await issue(purpose);
    const failing = within(async () => {
      await challenges().redeem(purpose, secret, by);
      throw new Error('the password was not good enough');
    });
    await expect(failing).rejects.toThrow('not good enough');

    expect(await look(purpose, secret)).toBe('live');
  });

  it('is replaced by a newer one of the same account and purpose, and says when', async () => {
    const first = await issue(purpose);
    application.clock.advance(1_000);
    const second = await issue(purpose);

    expect(await look(purpose, first.secret)).toEqual({ refusal: LinkReplaced, at: application.clock.now() });
    await expect(redeem(purpose, first.secret)).rejects.toThrow(LinkReplaced);
    expect(await look(purpose, second.secret)).toBe('live');
  });

  it('stands beside those of other purposes and of other accounts', async () => {
    const colleague = await application.people.collaborator(customer);
    const mine = await issue(purpose);
    await issue(other);
    await issue(purpose, colleague.id);

    expect(await look(purpose, mine.secret)).toBe('live');
  });

  it('is worth nothing for another purpose, and takes no harm from the attempt', async () => {
    const { secret } = await issue(purpose);

    expect(await look(other, secret)).toEqual({ refusal: UnknownLink });
    await expect(redeem(other, secret)).rejects.toThrow(UnknownLink);
    expect(await look(purpose, secret)).toBe('live');
  });

  it('lives until the very moment before it expires', async () => {
    const { secret, expiresAt } = await issue(purpose);
    application.clock.advance(LIFE - 1);
    expect(await look(purpose, secret)).toBe('live');

    application.clock.advance(1);
    expect(await look(purpose, secret)).toEqual({ refusal: LinkExpired, at: expiresAt });
    await expect(redeem(purpose, secret)).rejects.toThrow(LinkExpired);
  });

  it('can be redeemed at the very last moment', async () => {
    const { secret } = await issue(purpose);
    application.clock.advance(LIFE - 1);
    await expect(redeem(purpose, secret)).resolves.toBeUndefined();
  });

  it('is kept as a digest that is bound to the purpose, and nothing else', async () => {
    const issued = await issue(purpose);
    const row = await rowOf(issued);

    expect(issued.secret).toMatch(/^[A-Za-z0-9_-]{43}$/); // 32 bytes
    expect(row['digest']).toEqual(createHash('sha256').update(`${purpose}\0${issued.secret}`).digest());
    expect(row['digest']).not.toEqual(createHash('sha256').update(issued.secret).digest());
    expect(JSON.stringify(row)).not.toContain(issued.secret);
  });
});

describe('A dead challenge', () => {
  it.each([
    ['used, though it would have expired since', LinkUsed, (secret: string) => redeem('reset', secret)],
    ['replaced, though it would have expired since', LinkReplaced, () => issue('reset')],
    ['cancelled, though it would have expired since', LinkCancelled, () => cancelAll()],
  ] as const)('says that it was %s, and when', async (_, refusal, end) => {
    const { secret } = await issue('reset');
    application.clock.advance(1_000);
    await end(secret);
    const at = application.clock.now();
    application.clock.advance(2 * LIFE);

    expect(await look('reset', secret)).toEqual({ refusal, at });
  });

  it('stays what it was when newer ones come, are used and are cancelled', async () => {
    const used = await issue('reset');
    await redeem('reset', used.secret);
    const replaced = await issue('reset');
    const cancelled = await issue('reset');
    await cancelAll();
    await issue('reset');

    expect(await look('reset', used.secret)).toMatchObject({ refusal: LinkUsed });
    expect(await look('reset', replaced.secret)).toMatchObject({ refusal: LinkReplaced });
    expect(await look('reset', cancelled.secret)).toMatchObject({ refusal: LinkCancelled });
  });
});

describe('The challenges of an account', () => {
  it('are cancelled all at once, and those of others are not', async () => {
    const colleague = await application.people.collaborator(customer);
    const [activation, reset, theirs] = [
      await issue('activation'),
      await issue('reset'),
      await issue('reset', colleague.id),
    ];
    await cancelAll();

    expect(await look('activation', activation.secret)).toMatchObject({ refusal: LinkCancelled });
    expect(await look('reset', reset.secret)).toMatchObject({ refusal: LinkCancelled });
    expect(await look('reset', theirs.secret)).toBe('live');
  });

  it('can’t be two of one purpose: the database itself refuses', async () => {
    const issued = await issue('reset');
    const another = `insert into challenges select gen_random_uuid(), customer_id, account_id, purpose, '\\x00', issued_at, expires_at from challenges where id = '${issued.id}'`;
    await expect(run(application.database.url, another)).rejects.toThrow('challenges_newest');
  });
});

describe('Looking', () => {
  it('changes nothing, however often and in whatever way', async () => {
    const issued = await issue('reset');
    const before = await everything();

    for (let time = 0; time < 20; time++) {
      await challenges().find('reset', issued.secret);
      for (const method of ['GET', 'HEAD']) await fetch(`${application.url}/reset-password`, { method });
      const seen = await application.anyone.post('/password-link-inspections', {
        purpose: 'reset',
        token: issued.secret,
      });
      expect(seen.status).toBe(200);
    }

    expect(await everything()).toEqual(before);
  });

  it('finds nothing where there is nothing', async () => {
    expect(await look('reset', 'A'.repeat(43))).toEqual({ refusal: UnknownLink });
  });

  const everything = () =>
    run(
      application.database.url,
      `select (select json_agg(c order by id) from challenges c)::text as challenges, (select count(*) from audit_entries) as written,
              (select count(*) from sessions) as sessions, (select count(*) from letters) as letters`,
    );
});
