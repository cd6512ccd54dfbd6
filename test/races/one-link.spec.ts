import { PASSWORD } from '../support/application';
import { startTwoProcesses, tally, times, tokenOf, type TwoProcesses } from './two-processes';

const SUBMISSIONS = 1_000;
const passwordOf = (turn: number) => `la scelta numero ${turn} di mille`;

let two: TwoProcesses;

beforeAll(async () => {
  two = await startTwoProcesses();
});
afterAll(() => two.stop());

it('lets exactly one of 1,000 submissions of a link win, in two processes, and its password is the one that counts', async () => {
  const customer = await two.application.people.customer();
  const anna = await two.application.people.collaborator(customer);
  const [principal] = await two.signedIn(customer.principal);
  await principal.post(`/collaborators/${anna.id}/password-resets`);
  const token = tokenOf(await two.application.mailbox.letterTo(anna.email, { subject: /new password/ }));

  const answers = await times(SUBMISSIONS, (turn) =>
    two.stranger(turn).post('/passwords', { purpose: 'reset', token, password: passwordOf(turn) }),
  );

  const winners = answers.flatMap(({ status }, turn) => (status === 201 ? [turn] : []));
  expect(winners).toHaveLength(1);
  const losers = answers.filter(({ status }) => status !== 201);
  for (const { status, body } of losers) {
    expect([410, 503]).toContain(status);
    expect(['challenges/link-used', 'accounts/too-busy']).toContain(body.code);
  }
  expect(tally(losers)[410]).toBeGreaterThan(SUBMISSIONS / 2);

  const signIn = (password: string) => two.stranger(0).signIn(anna.userName, password);
  const [winner = -1] = winners;
  expect((await signIn(passwordOf(winner))).status).toBe(201);
  for (const other of [PASSWORD, passwordOf(winner + 1), passwordOf(winner - 1)]) {
    expect(await signIn(other)).toMatchObject({ status: 401, body: { code: 'authentication/wrong-credentials' } });
  }
}, 60_000);

it('keeps one winner when half of the submissions choose a password that breaks a rule', async () => {
  const customer = await two.application.people.customer();
  const anna = await two.application.people.collaborator(customer);
  const [principal] = await two.signedIn(customer.principal);
  await principal.post(`/collaborators/${anna.id}/password-resets`);
  const token = tokenOf(await two.application.mailbox.letterTo(anna.email, { subject: /new password/ }));

  const answers = await times(40, (turn) =>
    two
      .stranger(turn)
      .post('/passwords', { purpose: 'reset', token, password: turn % 4 < 2 ? 'corta' : passwordOf(turn) }),
  );

  const counts = tally(answers);
  expect(counts[201]).toBe(1);
  expect((counts[410] ?? 0) + (counts[422] ?? 0)).toBe(39);
  const winner = answers.findIndex(({ status }) => status === 201);
  expect((await two.stranger(1).signIn(anna.userName, passwordOf(winner))).status).toBe(201);
});
