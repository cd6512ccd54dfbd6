import type { RunningSettings } from '../../src/platform/config';
import {
  Caller,
  PASSWORD,
  startApplication,
  type Answer,
  type Person,
  type TestApplication,
} from '../support/application';
import type { ReceivedLetter } from '../support/mailbox';
import { startProcess, type TitolareProcess } from '../support/processes';

/** Two processes of the service on one database, and beside them the test's own application, which only makes people. */
export interface TwoProcesses {
  readonly application: TestApplication;
  readonly processes: readonly [TitolareProcess, TitolareProcess];
  /** Somebody signed in, once, who speaks to both processes. */
  signedIn(person: Person): Promise<readonly [Caller, Caller]>;
  /** Somebody who isn't signed in, at the process whose turn it is. */
  stranger(turn: number): Caller;
  /** Ends the process whose turn it is as a power failure would, and starts another in its place. */
  replace(turn: number): Promise<void>;
  stop(): Promise<void>;
}

/** @param overrides settings of both; else as they are, but that letters may be asked for, and one network may err, without end */
export async function startTwoProcesses(overrides: Partial<RunningSettings> = {}): Promise<TwoProcesses> {
  const application = await startApplication({
    LETTERS_PER_HOUR: 10_000,
    CODE_FAILURES_PER_NETWORK: 100_000,
    LOCKS_PER_NETWORK: 10_000,
    ...overrides,
    JOBS: false,
  });
  const settings = { ...application.settings, JOBS: true };
  const processes = await Promise.all([startProcess(settings), startProcess(settings)]);
  return {
    application,
    processes,
    signedIn: async ({ userName }) => {
      const [first, second] = processes;
      const caller = new Caller(first.url);
      const { status } = await caller.signIn(userName, PASSWORD);
      if (status !== 201) throw new Error(`${userName} can't sign in: ${status}`);
      return [caller, caller.at(second.url)];
    },
    stranger: (turn) => new Caller(processes[placeOf(turn)].url),
    replace: async (turn) => {
      await processes[placeOf(turn)].kill();
      processes[placeOf(turn)] = await startProcess(settings);
    },
    stop: async () => {
      await Promise.all(processes.map((each) => each.stop()));
      await application.stop();
    },
  };
}

const placeOf = (turn: number) => (turn % 2 === 0 ? 0 : 1);

export function times<T>(count: number, act: (turn: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, turn) => act(turn)));
}

/** How often each outcome came, e.g. `{ 201: 1, 409: 19 }`. */
export function tally(answers: readonly Answer[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** The secret of the first link in the letter that has one. */
export function tokenOf(letter: Pick<ReceivedLetter, 'links'>): string {
  return tokenTo('', letter);
}

/** The secret of the link that opens this page, e.g. `not-me`. */
export function tokenTo(page: string, { links }: Pick<ReceivedLetter, 'links'>): string {
  const token = links.find((link) => link.includes(`${page}#`))?.split('#')[1];
  if (!token) throw new Error(`there is no link in the letter ${page}`);
  return token;
}
