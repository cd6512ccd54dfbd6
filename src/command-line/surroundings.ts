import { Settings } from '../platform/config';

/** Where a command writes. */
export interface Terminal {
  /** the result: what another program may read */
  out(text: string): void;
  /** what is told besides: progress, refusals */
  err(text: string): void;
  /** whether a person looks at what goes to `err`, on a screen whose lines can be written anew */
  readonly isInteractive: boolean;
}

/** The world around one run of the command line. */
export interface Surroundings {
  /** Read only when a command needs them, so that help is given whatever they are. @throws WrongSetting */
  readonly settings: () => Settings;
  readonly terminal: Terminal;
  /** aborted when the operator wants it to end: what is under way is finished, nothing new begun */
  readonly interruption: AbortSignal;
}

/** The injection token of the {@link Surroundings}. */
export const SURROUNDINGS = Symbol('surroundings');
