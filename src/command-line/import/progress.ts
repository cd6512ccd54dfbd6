import { SECOND } from '../../kernel';
import { Terminal } from '../surroundings';

/** milliseconds between two states of the progress: on a screen one line that changes, else lines that stay */
const INTERVAL = { onScreen: 100, asLines: 5 * SECOND };
const START_OF_LINE = '\r\u001B[K';

/** Shows how far a long command has come, and lets other lines through. */
export class Progress {
  private shownAt: number;
  private isOnScreen = false;

  /** @param now milliseconds of a clock that only goes forward */
  constructor(
    private readonly terminal: Terminal,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.shownAt = now();
  }

  /** @param state asked for only when it is time to show it */
  show(state: () => string): void {
    const { isInteractive } = this.terminal;
    if (this.now() - this.shownAt < (isInteractive ? INTERVAL.onScreen : INTERVAL.asLines)) return;
    this.shownAt = this.now();
    this.terminal.err(isInteractive ? `${START_OF_LINE}${state()}` : `${state()}\n`);
    this.isOnScreen = isInteractive;
  }

  /** A line of its own, beside the progress. */
  tell(line: string): void {
    this.clear();
    this.terminal.err(`${line}\n`);
  }

  /** Nothing more is to come. */
  clear(): void {
    if (this.isOnScreen) this.terminal.err(START_OF_LINE);
    this.isOnScreen = false;
  }
}
