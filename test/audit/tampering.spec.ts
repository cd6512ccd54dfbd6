import { ChainProofs, Verification } from '../../src/audit';
import { newId } from '../../src/kernel';
import { startApplication, TestApplication } from '../support/application';
import { run } from '../support/database';
import { tamper } from './chain-in-hand';

const LENGTH = 12;

let application: TestApplication;
let chain: string;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
});
afterAll(() => application.stop());
beforeEach(async () => {
  chain = newId();
  await write(LENGTH);
});

const database = () => application.database.url;
const verify = (): Promise<Verification> => application.app.get(ChainProofs, { strict: false }).verify(chain);

/** Entries by the front door. */
async function write(count: number): Promise<void> {
  await run(
    database(),
    `set titolare.platform = 'yes'`,
    `select titolare_append_to_audit('${chain}', array(
       select json_build_object(
         'name', 'test.happened', 'at', '2026-05-03T10:42:00.000Z',
         'actor', json_build_object('kind', 'account', 'accountId', gen_random_uuid()),
         'subject', json_build_object('customerId', '${chain}', 'accountId', gen_random_uuid()), 'facts', json_build_object('number', n, 'perché', 'così')
       )::text from generate_series(1, ${count}) n))`,
  );
}

const at = (position: number) => `where chain = '${chain}' and position = ${position}`;
const fakeAt = (position: number) =>
  `update audit_entries set body = replace(body, '"number"', '"numero"') ${at(position)}`;
const hashAnew = (position: number) => `
  update audit_entries entry
  set hash = sha256((select before.hash from audit_entries before ${at(position - 1)}) || convert_to(entry.position || E'\\n' || entry.body, 'UTF8'))
  ${at(position)}`;
const moveUp = (from: number) => [
  `update audit_entries set position = -position where chain = '${chain}' and position >= ${from}`,
  `update audit_entries set position = 1 - position where chain = '${chain}' and position < 0`,
];
const moveDown = (from: number) => [
  `update audit_entries set position = -position where chain = '${chain}' and position >= ${from}`,
  `update audit_entries set position = -1 - position where chain = '${chain}' and position < 0`,
];
const copyOf = (position: number, to: number) => `
  insert into audit_entries
  select chain, ${to}, customer_id, account_id, name, occurred_at, body, hash, actor_id from audit_entries ${at(position)}`;
const remove = (position: number) => `delete from audit_entries ${at(position)}`;

describe('A chain', () => {
  it('is whole when nobody has touched it', async () => {
    expect(await verify()).toMatchObject({ chain, length: LENGTH, brokenAt: null });
  });

  it.each<readonly [did: string, brokenAt: number, ...steps: string[]]>([
    ['an entry was changed', 5, 'fake 5'],
    ['an entry was changed and hashed anew', 6, 'fake 5', 'hash 5'],
    ['the first entry was changed', 1, 'fake 1'],
    ['the last entry was changed', LENGTH, `fake ${LENGTH}`],
    ['the last entry was changed and hashed anew', LENGTH, `fake ${LENGTH}`, `hash ${LENGTH}`],
    ['every entry from one on was hashed anew', LENGTH, 'fake 10', 'hash 10', 'hash 11', 'hash 12'],
    ['an entry was removed', 5, 'remove 5'],
    ['an entry was removed and the gap closed', 5, 'remove 5', 'down 6'],
    ['the first entry was removed', 1, 'remove 1'],
    ['an entry was put in', 5, 'up 5', 'copy 4 5'],
    ['an entry was put in and hashed', 6, 'up 5', 'copy 4 5', 'hash 5'],
    ['an entry was put behind the end, and hashed', LENGTH + 1, `copy ${LENGTH} ${LENGTH + 1}`, `hash ${LENGTH + 1}`],
    ['two entries changed places', 5, 'up 5', 'copy 7 5', 'remove 7'],
    ['the tail was cut off', LENGTH - 1, `remove ${LENGTH}`, `remove ${LENGTH - 1}`],
    ['everything was cut off', 1, 'remove all'],
    ['an entry was given to another account, to hide it there', 7, 'give 7'],
    ['an entry was given to another actor, to hide who did it', 7, 'exculpate 7'],
    ['the recorded end was changed', LENGTH, 'end'],
  ])('is found broken where %s', async (...[, brokenAt, ...steps]) => {
    await tamper(database(), ...(steps as string[]).flatMap(statementsOf));

    expect(await verify()).toMatchObject({ chain, brokenAt });
  });

  it('is found broken beyond the first thousand entries', async () => {
    await write(2_000);
    expect(await verify()).toMatchObject({ length: LENGTH + 2_000, brokenAt: null });

    await tamper(database(), fakeAt(1_777));
    expect(await verify()).toMatchObject({ brokenAt: 1_777 });
  });

  it('has another end when it was cut off and its recorded end with it, for whoever kept the end elsewhere', async () => {
    const { head } = await verify();
    await tamper(
      database(),
      remove(LENGTH),
      `update audit_chains set length = ${LENGTH - 1}, hash = (select hash from audit_entries ${at(LENGTH - 1)}) where chain = '${chain}'`,
    );

    const cut = await verify();
    expect(cut.brokenAt).toBeNull();
    expect(cut.head).not.toBe(head);
  });

  it('is not taken for broken while others are writing into it', async () => {
    const writing = Promise.all(Array.from({ length: 15 }, () => write(3)));
    const verified = await Promise.all(Array.from({ length: 15 }, verify));
    await writing;

    expect(verified.map(({ brokenAt }) => brokenAt)).toEqual(verified.map(() => null));
    expect(await verify()).toMatchObject({ length: LENGTH + 45, brokenAt: null });
  });
});

function statementsOf(step: string): string[] {
  const [what, ...numbers] = step.split(' ');
  const [first = 0, second = 0] = numbers.map(Number);
  switch (what) {
    case 'fake':
      return [fakeAt(first)];
    case 'hash':
      return [hashAnew(first)];
    case 'remove':
      return [Number.isNaN(first) ? `delete from audit_entries where chain = '${chain}'` : remove(first)];
    case 'up':
      return moveUp(first);
    case 'down':
      return moveDown(first);
    case 'copy':
      return [copyOf(first, second)];
    case 'give':
      return [`update audit_entries set account_id = gen_random_uuid() ${at(first)}`];
    case 'exculpate':
      return [`update audit_entries set actor_id = null ${at(first)}`];
    case 'end':
      return [`update audit_chains set hash = sha256('') where chain = '${chain}'`];
    default:
      throw new Error(`no such step: ${step}`);
  }
}
