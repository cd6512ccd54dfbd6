import { AuthenticatorApp, SecondSteps } from '../journeys/second-steps';
import { Answer, PASSWORD, Person, TestCustomer } from '../support/application';
import { startTwoProcesses, tally, times, TwoProcesses } from './two-processes';

const PROOFS = 1_000;

let two: TwoProcesses;
let steps: SecondSteps;
let customer: TestCustomer;
let anna: Person;

beforeAll(async () => {
  two = await startTwoProcesses({ HASH_WAITING: PROOFS, SECOND_FACTOR: 'required', SECOND_FACTOR_GRACE_DAYS: 0 });
  steps = new SecondSteps(two.application);
});
afterAll(() => two.stop());
beforeEach(async () => {
  customer = await two.application.people.customer();
  anna = await two.application.people.collaborator(customer);
});

async function begin(turn = 0): Promise<string> {
  const { body } = await two.stranger(turn).signIn(anna.userName, PASSWORD);
  return body.secondFactor.pendingSignIn;
}

const prove = (turn: number, pendingSignIn: string, way: string, code: string): Promise<Answer> =>
  two.stranger(turn).post('/second-factor-proofs', { pendingSignIn, way, code });

/** Signed in by mail, and from then on with an app and codes on paper at hand. The processes go by the clock on the wall. */
async function equipped(): Promise<{ app: AuthenticatorApp; paper: string[] }> {
  const caller = two.stranger(0);
  const pendingSignIn = await begin();
  await caller.showSecondFactor({ pendingSignIn, way: 'email', code: await steps.mailedCode(anna) });
  const paper = await steps.paperCodes(caller);
  const { body } = await caller.post('/accounts/me/second-factor/totp');
  const app = new AuthenticatorApp(body.secret, () => new Date());
  expect((await caller.put('/accounts/me/second-factor/totp', { code: app.code() })).status).toBe(204);
  return { app, paper };
}

describe('Of 1,000 who show the same second factor at once, over two processes,', () => {
  it('one is signed in, by a mailed code', async () => {
    const pending = await begin();
    const code = await steps.mailedCode(anna);
    const answers = await times(PROOFS, (turn) => prove(turn, pending, 'email', code));
    expect(tally(answers)).toEqual({ 201: 1, 410: PROOFS - 1 });
  }, 120_000);

  it.each(['totp', 'recovery_code'])(
    'one is, by %s, though each had begun a sign-in of their own',
    async (way) => {
      const { app, paper } = await equipped();
      const code = way === 'totp' ? app.code(1) : (paper[0] ?? '');
      const pendings: string[] = [];
      for (let turn = 0; turn < 20; turn++) pendings.push(await begin(turn));
      const answers = await Promise.all(pendings.map((pending, turn) => prove(turn, pending, way, code)));
      expect(tally(answers)).toEqual({ 201: 1, 422: 19 });
    },
    60_000,
  );
});

describe('Of 200 wrong codes at once, over two processes,', () => {
  it('five are looked at, the last of which was one too many', async () => {
    const pending = await begin();
    const code = await steps.mailedCode(anna);
    const answers = await times(200, (turn) => prove(turn, pending, 'email', 'none'));
    expect(tally(answers)).toEqual({ 422: 4, 429: 1, 410: 195 });
    expect((await prove(0, pending, 'email', code)).status).toBe(410);
  }, 60_000);
});
