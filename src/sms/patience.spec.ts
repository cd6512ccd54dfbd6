import { after, MINUTE, SECOND } from '../kernel';
import { isWorthSending, nextTry } from './patience';

const queuedAt = new Date('2026-05-03T10:00:00Z');

describe('A message that is put off', () => {
  it('is tried soon, and then every minute', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6, 100].map(
      (attempts) => Number(nextTry({ queuedAt, attempts }, queuedAt)) - Number(queuedAt),
    );
    expect(waits.map((wait) => wait / SECOND)).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it('is worth sending for ten minutes, as long as a code is good, and not tried where the next try would come later', () => {
    expect(isWorthSending({ queuedAt, attempts: 1 }, after(queuedAt, 10 * MINUTE - 1))).toBe(true);
    expect(isWorthSending({ queuedAt, attempts: 1 }, after(queuedAt, 10 * MINUTE))).toBe(false);
    expect(nextTry({ queuedAt, attempts: 9 }, after(queuedAt, 10 * MINUTE - 61 * SECOND))).not.toBeNull();
    expect(nextTry({ queuedAt, attempts: 9 }, after(queuedAt, 10 * MINUTE - 60 * SECOND))).toBeNull();
  });
});
