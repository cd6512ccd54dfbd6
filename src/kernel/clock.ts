/**
 * The one source of the present moment. Everything that compares with "now" asks it, and hands the answer to SQL as a
 * parameter, so that a test can move time and two statements of one step agree on it.
 */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
