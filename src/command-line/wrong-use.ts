/** Exit codes. What was asked was done; it was refused, or something is wrong; the question itself makes no sense; Ctrl-C (128 + SIGINT). */
export const DONE = 0;
export const REFUSED = 1;
export const WRONG_USE = 2;
export const INTERRUPTED = 130;

/**
 * The value of an argument or option can't be meant. Its code tells commander to name the option and to show the message.
 *
 * @param message what would be right, as a sentence
 */
export class WrongUse extends Error {
  readonly code = 'commander.invalidArgument';
  readonly exitCode = WRONG_USE;
}
