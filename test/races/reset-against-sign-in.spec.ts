import { Answer, Caller, PASSWORD, Person } from '../support/application';
import { run } from '../support/database';
import { startTwoProcesses, times, tokenOf, TwoProcesses } from './two-processes';

const ROUNDS = 12;
const SIGN_INS = 8;
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

/** Everybody at once; in every other round the reset waits for the first of the sign-ins to be through. */
async function signInWhileBeingReset(round: number, password: string): Promise<Answer[]> {
  const signIns = Array.from({ length: SIGN_INS }, (_, turn) => two.stranger(turn).signIn(anna.userName, password));
  if (round % 2 === 1) await Promise.race(signIns);
  const reset = await manager[round % 4 < 2 ? 0 : 1].post(`/collaborators/${anna.id}/password-resets`);
  expect(reset.status).toBe(201);
  return Promise.all(signIns);
}

async function expectEveryDoorShut(answers: readonly Answer[], password: string): Promise<void> {
  const access = await manager[0].get(`/accounts/${anna.id}/access`);
  expect(access.body.holds.map(({ kind }: { kind: string }) => kind)).toEqual(['reset_pending']);
  const live = await run(
    two.application.database.url,
    `select id from sessions where account_id = '${anna.id}' and ended_at is null`,
  );
  expect(live).toEqual([]);
  for (const { body } of answers.filter(({ status }) => status === 201)) {
    const session = two.stranger(0);
    session.accessToken = body.accessToken;
    for (const { url } of two.processes) expect((await session.at(url).get('/sessions/current')).status).toBe(401);
    expect((await session.post('/session-refreshes', { refreshToken: body.refreshToken })).status).toBe(401);
  }
  expect((await two.stranger(1).signIn(anna.userName, password)).status).toBe(401);
}

it('ends suspended with no live session, whichever of a sign-in and a reset comes first', async () => {
  let admitted = 0;
  let refused = 0;
  let password = PASSWORD;
  for (let round = 0; round < ROUNDS; round++) {
    const answers = await signInWhileBeingReset(round, password);
    admitted += answers.filter(({ status }) => status === 201).length;
    refused += answers.filter(({ status }) => status === 401).length;
    expect(answers.every(({ status }) => [201, 401].includes(status))).toBe(true);
    await expectEveryDoorShut(answers, password);

    const token = tokenOf(await two.application.mailbox.letterTo(anna.email, { subject: RESET, after: round }));
    password = `una frase per il giro ${round}`;
    expect((await two.stranger(round).post('/passwords', { purpose: 'reset', token, password })).status).toBe(201);
  }
  // the noise was there: some were in before the reset, some came too late
  expect(admitted).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
}, 60_000);

it('leaves only the newest link, when reset and sent again at once from both sides', async () => {
  const before = resetLetters();
  await manager[0].post(`/collaborators/${anna.id}/password-resets`);
  const resends = await times(6, (turn) =>
    manager[turn % 2 === 0 ? 0 : 1].post(`/collaborators/${anna.id}/link-mails`),
  );
  expect(resends.map(({ status }) => status)).toEqual(resends.map(() => 202));

  await two.application.mailbox.letterTo(anna.email, { subject: RESET, after: before + 6 });
  const tokens = two.application.mailbox
    .lettersTo(anna.email)
    .filter(({ subject }) => RESET.test(subject))
    .slice(before)
    .map(tokenOf);
  const seen = await Promise.all(
    tokens.map((token) => two.stranger(0).post('/password-link-inspections', { purpose: 'reset', token })),
  );

  expect(seen.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(seen.filter(({ body }) => body.code === 'challenges/link-replaced')).toHaveLength(6);
});

function resetLetters(): number {
  return two.application.mailbox.lettersTo(anna.email).filter(({ subject }) => RESET.test(subject)).length;
}
