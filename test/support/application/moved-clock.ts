import { Clock } from '../../../src/kernel';

/** A clock that stands on today's time until a test moves it. It never goes by itself. */
export class MovedClock extends Clock {
  private moment = new Date();

  now(): Date {
    return new Date(this.moment);
  }

  /** @param milliseconds forwards; letters and sessions made before are then so much older */
  advance(milliseconds: number): void {
    this.moment = new Date(this.moment.getTime() + milliseconds);
  }
}
