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
  stop(): Promise<void>;
}

export async function startTwoProcesses(): Promise<TwoProcesses> {
  const application = await startApplication({ JOBS: false, LETTERS_PER_HOUR: 10_000 });
  const settings = { ...application.settings, JOBS: true };
  const processes = await Promise.all([startProcess(settings), startProcess(settings)] as const);
  const [first, second] = processes;
  return {
    application,
    processes,
    signedIn: async ({ userName }) => {
      const caller = new Caller(first.url);
      const { status } = await caller.signIn(userName, PASSWORD);
      if (status !== 201) throw new Error(`${userName} can't sign in: ${status}`);
      return [caller, caller.at(second.url)];
    },
    stranger: (turn) => new Caller((turn % 2 === 0 ? first : second).url),
    stop: async () => {
      await Promise.all(processes.map((each) => each.stop()));
      await application.stop();
    },
  };
}

export function times<T>(count: number, act: (turn: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, turn) => act(turn)));
}

/** How often each outcome came, e.g. `{ 201: 1, 409: 19 }`. */
export function tally(answers: readonly Answer[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

export function tokenOf({ links }: ReceivedLetter): string {
  const token = links.map((link) => link.split('#')[1]).find(Boolean);
  if (!token) throw new Error('there is no link in the letter');
  return token;
}
