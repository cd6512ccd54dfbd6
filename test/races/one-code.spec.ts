import { Answer, Person, TestCustomer } from '../support/application';
import { phoneNumber, Recovery } from '../journeys/recovery';
import { startTwoProcesses, tally, times, tokenOf, tokenTo, TwoProcesses } from './two-processes';

const REDEMPTIONS = 1_000;
const RESET = /Your new password/;
const passwordOf = (turn: number) => `la scelta numero ${turn} di mille`;

let two: TwoProcesses;
let customer: TestCustomer;
let anna: Person;
let lines = 6_000_000;

beforeAll(async () => {
  two = await startTwoProcesses({
    HASH_WAITING: REDEMPTIONS,
    RECOVERIES_PER_NETWORK: 10_000,
    LETTERS_ON_REQUEST_PER_HOUR: 10_000,
    SMS_PER_NUMBER: 1_000,
    SMS_PER_NETWORK: 10_000,
  });
});
afterAll(() => two.stop());
beforeEach(async () => {
  customer = await two.application.people.customer();
  anna = await two.application.people.collaborator(customer);
});

const ask = (turn: number, given: object) => two.stranger(turn).post('/password-recoveries', given);
const askForLink = (turn: number) => ask(turn, { userName: anna.userName });
const chooseBy = (turn: number, token: string, password = passwordOf(turn)) =>
  two.stranger(turn).post('/passwords', { purpose: 'reset', token, password });
const inspect = (token: string) => two.stranger(0).post('/password-link-inspections', { purpose: 'reset', token });
const signIn = (password: string) => two.stranger(0).signIn(anna.userName, password);
const mail = (after = 0) => two.application.mailbox.letterTo(anna.email, { subject: RESET, after });
const typedCodeIn = ({ text }: { text: string }) => /\b\w{4}-\w{4}-\w{4}\b/.exec(text)?.[0] ?? '';

async function phone(): Promise<string> {
  const number = phoneNumber(lines++);
  await new Recovery(two.application).givePhone(customer, anna, number);
  return number;
}
const chooseWith = (number: string, code: string) => (turn: number) =>
  two.stranger(turn).post('/phone-code-passwords', { phone: number, code, password: passwordOf(turn) });
const codeTo = async (number: string, after = 0) =>
  (await two.application.phone.messageTo(number, { text: /is your code/, after })).text.slice(0, 6);

async function expectOneWinner(answers: readonly Answer[], refusal: string): Promise<void> {
  const winner = answers.findIndex(({ status }) => status === 201);
  const losers = answers.filter((_, turn) => turn !== winner);
  expect(new Set(losers.map(({ body }) => body.code))).toEqual(new Set([refusal]));
  expect((await signIn(passwordOf(winner))).status).toBe(201);
  expect((await signIn(passwordOf(winner + 1))).status).toBe(401);
}

describe('Of 1,000 who redeem at once, over two processes, one wins and its password counts:', () => {
  it('a link, and the code beside it', async () => {
    await askForLink(0);
    const letter = await mail();
    const [token, code] = [tokenOf(letter), typedCodeIn(letter)];
    const answers = await times(REDEMPTIONS, (turn) => chooseBy(turn, turn % 4 < 2 ? token : code));
    expect(tally(answers)).toEqual({ 201: 1, 410: REDEMPTIONS - 1 });
    await expectOneWinner(answers, 'challenges/link-used');
  }, 60_000);

  it('a code by text message', async () => {
    const number = await phone();
    await ask(0, { phone: number });
    const answers = await times(REDEMPTIONS, chooseWith(number, await codeTo(number)));
    expect(tally(answers)).toEqual({ 201: 1, 422: REDEMPTIONS - 1 });
    await expectOneWinner(answers, 'recovery/code-refused');
  }, 60_000);
});

/** Who begins alternates; in every third round the one waits until the other has been answered. */
async function atOnce<A, B>(round: number, one: () => Promise<A>, other: () => Promise<B>): Promise<[A, B]> {
  if (round % 3 === 0) return Promise.all([one(), other()]);
  const begun = other();
  if (round % 3 === 2) await begun;
  return Promise.all([one(), begun]);
}

describe('Whoever redeems while somebody else', () => {
  it('asks for a new link either comes first, or is told that there is a newer one; the newer one works', async () => {
    await askForLink(0);
    let older = tokenOf(await mail());
    for (let round = 0; round < 12; round++) {
      const [chosen, asked] = await atOnce(
        round,
        () => chooseBy(round, older, `una frase per il giro ${round}`),
        () => askForLink(round + 1),
      );
      expect(asked.status).toBe(202);
      const newer = tokenOf(await mail(round + 1));
      expect([chosen.status, chosen.body.code]).toEqual(
        chosen.status === 201 ? [201, undefined] : [410, 'challenges/link-replaced'],
      );
      expect((await inspect(older)).body.code).toBe(`challenges/link-${chosen.status === 201 ? 'used' : 'replaced'}`);
      expect((await inspect(newer)).status).toBe(200);
      expect((await signIn(`una frase per il giro ${round}`)).status).toBe(chosen.status === 201 ? 201 : 401);
      older = newer;
    }
  }, 60_000);

  it('renews an older link: one of the two comes too late, never both and never neither', async () => {
    const outcomes = { chosen: 0, renewed: 0 };
    for (let round = 0, sent = 0; round < 12; round++) {
      await askForLink(round);
      const older = tokenOf(await mail(sent++));
      await askForLink(round);
      const newest = tokenOf(await mail(sent++));
      const [chosen, renewed] = await atOnce(
        round,
        () => chooseBy(round, newest, `una frase per il giro ${round}`),
        () => two.stranger(round + 1).post('/password-link-renewals', { purpose: 'reset', token: older }),
      );
      expect([
        [201, 409],
        [410, 202],
      ]).toContainEqual([chosen.status, renewed.status]);
      outcomes[chosen.status === 201 ? 'chosen' : 'renewed'] += 1;
      if (renewed.status === 202) expect((await inspect(tokenOf(await mail(sent++)))).status).toBe(200);
    }
    // the noise was there
    expect(Math.min(outcomes.chosen, outcomes.renewed)).toBeGreaterThan(0);
  }, 60_000);

  it('asks for a new code either comes first, or is refused; the newer code works', async () => {
    const number = await phone();
    await ask(0, { phone: number });
    for (let round = 0; round < 12; round++) {
      const older = await codeTo(number, round);
      const [chosen, asked] = await atOnce(
        round,
        () => chooseWith(number, older)(round),
        () => ask(round + 1, { phone: number }),
      );
      expect(asked.status).toBe(202);
      const newer = { phone: number, code: await codeTo(number, round + 1) };
      expect([201, 422]).toContain(chosen.status);
      expect((await two.stranger(round).post('/phone-code-inspections', newer)).status).toBe(200);
      expect((await signIn(passwordOf(round))).status).toBe(chosen.status === 201 ? 201 : 401);
    }
  }, 60_000);

  it('says “this wasn’t me” never gets in: the account is closed, and only the link sent then opens it', async () => {
    for (let round = 0; round < 8; round++) {
      await askForLink(round);
      const letter = await mail(round);
      const password = `una frase per il giro ${round}`;
      const [chosen, reported] = await atOnce(
        round,
        () => chooseBy(round, tokenTo('reset-password', letter), password),
        () => two.stranger(round + 1).post('/activity-reports', { token: tokenTo('not-me', letter) }),
      );
      expect(reported.status).toBe(201);
      expect([chosen.status, chosen.body.code]).toEqual(
        chosen.status === 201 ? [201, undefined] : [410, 'challenges/link-cancelled'],
      );
      expect((await signIn(password)).status).toBe(chosen.status === 201 ? 403 : 401);
      const closed = { subject: /locked your account/, after: round };
      const wayBack = tokenTo('reset-password', await two.application.mailbox.letterTo(anna.email, closed));
      expect((await chooseBy(round, wayBack, `${password}, di nuovo`)).body.stillHeld).toBe(false);
    }
  }, 60_000);
});
