import fc from 'fast-check';
import { ChainProofs } from '../../src/audit';
import { verifyPassword } from '../../src/accounts';
import { PASSWORD } from '../support/application';
import { run, until } from '../support/database';
import { ForgetfulClients } from './forgetful-clients';
import { Forgetful, Step, steps } from './forgetful-people';
import { secretsIn, storedForm, wordsOf } from './read-letter';
import { tenForgetfulPeople } from './ten-forgetful-people';
import { startTwoProcesses, TwoProcesses } from './two-processes';

const CLIENTS = 20;
const ROUNDS = 6;
const STEPS = 4;
const CAPS = { LETTERS_PER_HOUR: 8, LETTERS_ON_REQUEST_PER_HOUR: 12, SMS_PER_NUMBER: 5 };

/** The same seed gives the same plans, though never the same order of what 20 do at once. */
const SEED = Number(process.env['RACE_SEED'] ?? Date.now() % 1_000_000);
const PLANS = fc.sample(fc.array(steps, { minLength: ROUNDS * STEPS, maxLength: ROUNDS * STEPS }), {
  seed: SEED,
  numRuns: CLIENTS,
});

let two: TwoProcesses;
let people: Forgetful[];
let clients: ForgetfulClients;

const rows = (statement: string) => run(two.application.database.url, statement);
const ofEach = <T>(work: (person: Forgetful) => Promise<T>) => Promise.all(people.map(work));
const mailOf = () =>
  [...new Set(people.map(({ email }) => email))].flatMap((to) => two.application.mailbox.lettersTo(to));

describe(`After ${CLIENTS} clients at two processes, of which one is killed, with faults all around (RACE_SEED=${SEED})`, () => {
  beforeAll(async () => {
    two = await startTwoProcesses({ ...CAPS, RECOVERIES_PER_NETWORK: 10_000, SMS_PER_NETWORK: 10_000 });
    people = await tenForgetfulPeople(two.application);
    clients = new ForgetfulClients(two, people);
    await Promise.all([walkInRounds(), faults()]);
    await restingQueue();
  }, 120_000);
  afterAll(() => two.stop());

  it('nobody got an answer that isn’t foreseen', () => {
    expect(clients.surprises).toEqual([]);
    expect(clients.choices.filter(({ outcome }) => outcome === 'chosen').length).toBeGreaterThan(5);
  });

  it('every letter and every text message has been sent', async () => {
    expect(await rows('select kind, address, server_answer from letters where sent_at is null')).toEqual([]);
    expect(
      await rows('select kind, number from text_messages where sent_at is null and withheld_because is null'),
    ).toEqual([]);
    const arrived = new Set(mailOf().map(({ to, messageId }) => `${to} ${messageId}`));
    const sent = await rows('select address, message_id from letters');
    expect(sent.filter(({ address, message_id }) => !arrived.has(`${String(address)} ${String(message_id)}`))).toEqual(
      [],
    );
    expect(arrived.size).toBe(sent.length);
  });

  it('every letter has gone to the address of the accounts that it names, and its links open the account that it is about', async () => {
    const accounts = await rows('select id, user_name, email from accounts');
    const challenges = await rows(
      `select account_id, purpose || ' ' || encode(digest, 'hex') as secret from challenges`,
    );
    const wrong = mailOf().flatMap((letter) => {
      const words = wordsOf(letter);
      const named = accounts.filter(({ user_name }) => words.has(String(user_name)));
      const opened = secretsIn(letter).map((secret) => challenges.find((each) => each.secret === secret)?.account_id);
      const isRight =
        named.every(({ email }) => email === letter.to) &&
        opened.every((id) => named.length === 1 && id === named[0]?.id);
      return isRight ? [] : [letter];
    });
    expect(wrong).toEqual([]);
  });

  it('every link and every code has had one winner at most, and every new password its letter', async () => {
    const changes = await rows(`
      select account.user_name,
             (select count(*)::int - 1 from passwords where account_id = account.id) as passwords,
             (select count(*)::int from letters
              where account_id = account.id and kind = 'recovery.password-changed') as letters,
             (select count(*)::int from challenges
              where account_id = account.id and purpose in ('reset', 'sms_recovery') and redeemed_at is not null) as proofs
      from accounts account order by account.id`);
    for (const { user_name, passwords, letters, proofs } of changes) {
      const mine = clients.choices.filter(({ person }) => person.userName === user_name);
      const of = (wanted: string) => mine.filter(({ outcome }) => outcome === wanted).length;
      expect({ user_name, letters, proofs }).toEqual({ user_name, letters: passwords, proofs: passwords });
      expect(passwords).toBeGreaterThanOrEqual(of('chosen'));
      expect(passwords).toBeLessThanOrEqual(of('chosen') + of('unknown'));
    }
  });

  it('the password of each account is the one that was chosen last, and opens it', async () => {
    const kept = await rows('select account_id, hash from passwords where retired_at is null');
    await ofEach(async ({ id, userName }) => {
      const mine = clients.choices.filter(({ person, outcome }) => person.id === id && outcome !== 'refused');
      const last = mine.findLastIndex(({ outcome }) => outcome === 'chosen');
      const candidates = [mine[last]?.password ?? PASSWORD, ...mine.slice(last + 1).map(({ password }) => password)];
      const hash = String(kept.find(({ account_id }) => account_id === id)?.hash);
      const verdicts = await Promise.all(candidates.map((password) => verifyPassword(hash, password)));
      expect({ userName, verdicts: verdicts.filter(Boolean) }).toEqual({ userName, verdicts: [true] });
      // 403: it is right, and somebody has said that it wasn't they
      const { status } = await two.stranger(0).signIn(userName, candidates[verdicts.indexOf(true)] ?? '');
      expect([201, 403]).toContain(status);
    });
  });

  it('the newest link of each account works, unless it was used or a new password or a report came after it', async () => {
    const newest = await rows(`
      select distinct on (account_id) account_id, purpose || ' ' || encode(digest, 'hex') as secret,
             replaced_at, redeemed_at is null and cancelled_at is null as works
      from challenges where purpose = 'reset' order by account_id, issued_at desc, id desc`);
    expect(newest.filter(({ replaced_at }) => replaced_at !== null)).toEqual([]);
    const tokens = mailOf().flatMap(({ links }) => links.flatMap((link) => link.split('/reset-password#')[1] ?? []));
    const working = await Promise.all(
      [...new Set(tokens)].map(async (token) => {
        const seen = await two.stranger(0).post('/password-link-inspections', { purpose: 'reset', token });
        return seen.status === 200 ? [storedForm('reset', token)] : [];
      }),
    );
    expect(working.flat().sort()).toEqual(newest.flatMap(({ works, secret }) => (works ? [secret] : [])).sort());
  });

  it('no mailbox and no phone has got more than its share, and no more than one notice of it', async () => {
    const requested = await rows(`
      select lower(address) as mailbox, kind, count(*)::int as letters from letters where on_request group by 1, 2`);
    const isNotice = ({ kind }: { kind?: unknown }) => kind === 'recovery.enough-requests';
    // who has no link that works gets one, however full the mailbox is: at first, and after each that came to its end
    const ended = await rows(`
      select lower(email) as mailbox, count(distinct account.id)::int + count(challenge.id)::int as links
      from accounts account
      left join challenges challenge on challenge.account_id = account.id and challenge.purpose in ('activation', 'reset')
        and (challenge.redeemed_at is not null or challenge.cancelled_at is not null)
      group by 1`);
    for (const each of requested) {
      const beyond = Number(ended.find(({ mailbox }) => mailbox === each.mailbox)?.links ?? 0);
      const isLink = String(each.kind).endsWith('-link');
      expect(each.letters).toBeLessThanOrEqual(isNotice(each) ? 1 : CAPS.LETTERS_PER_HOUR + (isLink ? beyond : 0));
      const together = requested.filter((other) => other.mailbox === each.mailbox && !isNotice(other));
      const sum = together.reduce((total, { letters }) => total + Number(letters), 0);
      expect(sum).toBeLessThanOrEqual(CAPS.LETTERS_ON_REQUEST_PER_HOUR + beyond);
    }
    const texts = await rows(
      'select number, count(*)::int as texts from text_messages where withheld_because is null group by 1',
    );
    for (const each of texts) expect(each.texts).toBeLessThanOrEqual(CAPS.SMS_PER_NUMBER);
  });

  it('the chain of what happened is whole for every customer', async () => {
    const proofs = two.application.app.get(ChainProofs, { strict: false });
    const chains = await Promise.all(
      [...new Set(people.map(({ customerId }) => customerId))].map((id) => proofs.verify(id)),
    );
    expect(chains.map(({ brokenAt }) => brokenAt)).toEqual(chains.map(() => null));
  });
});

/** Between the rounds everybody looks into the mailbox. */
async function walkInRounds(): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const next = (plan: Step[]) => plan.slice(round * STEPS, (round + 1) * STEPS);
    await Promise.all(PLANS.map((plan) => clients.walk(next(plan))));
    await until(
      two.application.database.url,
      'select where not exists (select from graphile_worker._private_jobs where attempts = 0 and run_at <= now())',
    );
  }
}

async function faults(): Promise<void> {
  const { mailbox, phone } = two.application;
  const unwilling = people.filter((_, at) => at % 3 === 1).map(({ email }) => email);
  const unreachable = people.flatMap(({ phone: number }, at) => (number !== undefined && at % 2 === 0 ? [number] : []));
  for (const address of unwilling) mailbox.refuse(address, 451, 'come back later');
  for (const number of unreachable) phone.refuse(number, 503, 20503, 'come back later');
  await clients.answered(100);
  const others = 'where datname = current_database() and pid <> pg_backend_pid()';
  await rows(`select pg_terminate_backend(pid) from pg_stat_activity ${others}`);
  await clients.answered(150);
  unreachable.forEach(phone.accept);
  await clients.answered(250);
  await two.replace(1);
  unwilling.forEach(mailbox.accept);
}

/** Until nothing is left to do, what was put off included. */
async function restingQueue(): Promise<void> {
  await until(
    two.application.database.url,
    `with hurried as (
       update graphile_worker._private_jobs set run_at = now() where run_at > now() and locked_at is null returning 1
     )
     select where not exists (select from graphile_worker._private_jobs)`,
  );
}
