import { PASSWORD, Person } from '../support/application';
import { run } from '../support/database';
import { startTwoProcesses, tally, times, TwoProcesses } from './two-processes';

let house: TwoProcesses;

beforeAll(async () => {
  house = await startTwoProcesses({ SIGN_IN_FAILURES_PER_NETWORK: 10_000 });
});
afterAll(() => house.stop());

const signIn = ({ userName }: Pick<Person, 'userName'>, password: string, turn: number) =>
  house.stranger(turn).post('/sessions', { identifier: userName, password });
const someone = async () => house.application.people.collaborator(await house.application.people.customer());

/** Locks that were placed on an account, and how many wrong passwords stand since. */
const traces = async ({ id }: Person) =>
  run(
    house.application.database.url,
    `select (select count(*)::int from holds where account_id = '${id}' and kind = 'failed_sign_ins') as locks,
            (select failed from sign_in_failures where subject = 'account ${id}') as failed`,
  ).then(([row]) => row);

describe('Passwords that arrive at once, at two processes', () => {
  it('are looked at six times, if they are wrong, and 200 arrive', async () => {
    const anna = await someone();
    const answers = await times(200, (turn) => signIn(anna, `sbagliata ${turn}`, turn));
    expect(tally(answers)).toEqual({ 401: 5, 403: 195 });
    expect(await traces(anna)).toEqual({ locks: 1, failed: 0 });
  });

  it('are looked at six times for a name that nobody has', async () => {
    const nobody = { userName: 'nessuno/nowhere' };
    const answers = await times(200, (turn) => signIn(nobody, `sbagliata ${turn}`, turn));
    expect(tally(answers)).toEqual({ 401: 5, 403: 195 });
  });

  it('all open the account, if they are right, and 100 arrive', async () => {
    const anna = await someone();
    const answers = await times(100, (turn) => signIn(anna, PASSWORD, turn));
    expect(tally(answers)).toEqual({ 201: 100 });
  });

  it('open the account whenever they are right, though five wrong ones are among them', async () => {
    const anna = await someone();
    const isWrong = (turn: number) => turn % 11 === 5;
    const answers = await times(55, (turn) => signIn(anna, isWrong(turn) ? 'sbagliata' : PASSWORD, turn));
    expect(answers.map(({ status }) => status)).toEqual(answers.map((_, turn) => (isWrong(turn) ? 401 : 201)));
    expect(await traces(anna)).toMatchObject({ locks: 0 });
  });

  it('do not keep others waiting for a slot: somebody else signs in meanwhile', async () => {
    const [anna, bruno] = [await someone(), await someone()];
    const flood = times(100, (turn) => signIn(anna, PASSWORD, turn));
    let isFloodOver = false;
    void flood.then(() => (isFloodOver = true));
    expect((await signIn(bruno, PASSWORD, 0)).status).toBe(201);
    expect(isFloodOver).toBe(false);
    await flood;
  });

  it('are counted for good: by the other process, and after a restart', async () => {
    const anna = await someone();
    for (let turn = 0; turn < 5; turn++) await signIn(anna, 'sbagliata', turn);
    await house.replace(1);
    expect((await signIn(anna, 'sbagliata', 1)).status).toBe(403);
    expect((await signIn(anna, PASSWORD, 0)).status).toBe(403);
  });
});
