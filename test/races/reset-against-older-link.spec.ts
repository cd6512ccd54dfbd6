import { Answer, Caller, Person } from '../support/application';
import { startTwoProcesses, tokenOf, TwoProcesses } from './two-processes';

const ROUNDS = 16;
const RESET = /new password/;

let two: TwoProcesses;
let anna: Person;
let manager: readonly [Caller, Caller];

beforeAll(async () => {
  two = await startTwoProcesses({ LOCK_AFTER: 100 }); // of the old password, tried again and again, no one shall be locked
  const customer = await two.application.people.customer();
  anna = await two.application.people.collaborator(customer);
  manager = await two.signedIn(customer.principal);
});
afterAll(() => two.stop());

/** The newest link, so far unused. @param sent how many resets there were before */
async function newestLink(sent: number): Promise<string> {
  return tokenOf(await two.application.mailbox.letterTo(anna.email, { subject: RESET, after: sent }));
}

const reset = (turn: number) => manager[turn % 2 === 0 ? 0 : 1].post(`/collaborators/${anna.id}/password-resets`);
const choose = (turn: number, token: string, password: string) =>
  two.stranger(turn).post('/passwords', { purpose: 'reset', token, password });
const signIn = (password: string) => two.stranger(1).signIn(anna.userName, password);

/** Who begins alternates; whoever is through with the older link signs in as fast as can be. */
async function completeWhileBeingReset(
  round: number,
  token: string,
  password: string,
): Promise<{ chosen: Answer; signedIn: Answer }> {
  const completion = async () => {
    const chosen = await choose(round, token, password);
    return { chosen, signedIn: await signIn(password) };
  };
  const [completed, again] =
    round % 2 === 0
      ? await Promise.all([completion(), reset(round + 1)])
      : await Promise.all([reset(round + 1), completion()]).then(([answer, done]) => [done, answer] as const);
  expect(again.status).toBe(201);
  return completed;
}

it('ends suspended with only the newest link working, whether the older link or the reset comes first', async () => {
  const orders = { completionFirst: 0, resetFirst: 0 };
  await reset(0);
  let sent = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const older = await newestLink(sent - 1);
    const password = `una frase per il giro ${round}`;

    const { chosen, signedIn } = await completeWhileBeingReset(round, older, password);
    sent += 1;

    if (chosen.status === 201) orders.completionFirst += 1;
    else orders.resetFirst += 1;
    expect([chosen.status, chosen.body.code]).toEqual(
      chosen.status === 201 ? [201, undefined] : [410, 'challenges/link-replaced'],
    );
    const { body } = await manager[0].get(`/collaborators/${anna.id}`);
    expect(body.state.code).toBe('suspended');
    expect((await signIn(password)).status).toBe(401);
    if (signedIn.status === 201) {
      const session = two.stranger(0);
      session.accessToken = signedIn.body.accessToken;
      expect((await session.get('/sessions/current')).status).toBe(401);
      expect((await session.post('/session-refreshes', { refreshToken: signedIn.body.refreshToken })).status).toBe(401);
    }
    expect((await choose(round, older, `${password}, ancora`)).status).toBe(410);
  }
  // the noise was there
  expect(orders.completionFirst).toBeGreaterThan(0);
  expect(orders.resetFirst).toBeGreaterThan(0);

  const last = 'una frase per la fine';
  expect((await choose(0, await newestLink(sent - 1), last)).status).toBe(201);
  expect((await signIn(last)).status).toBe(201);
}, 60_000);
