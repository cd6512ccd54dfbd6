import { DAY, HOUR, MINUTE } from '../kernel';
import { endOfNobodysLock } from './lock-of-nobody';

const KEY = Buffer.alloc(32, 'titolare');
const LOCKED_AT = new Date('2026-05-03T10:42:00Z');
const lasts = (name: string, lockedAt = LOCKED_AT, key = KEY) =>
  endOfNobodysLock(key, `name ${name}`, lockedAt).getTime() - lockedAt.getTime();
const names = Array.from({ length: 2_000 }, (_, each) => `nessuno${each}`);

describe('The lock of a name that nobody has', () => {
  it('ends after minutes, hours, days or weeks, as people come back', () => {
    const durations = names.map((name) => lasts(name));
    expect(Math.min(...durations)).toBeGreaterThanOrEqual(5 * MINUTE);
    expect(Math.max(...durations)).toBeLessThanOrEqual(30 * DAY);
    for (const [least, most] of [
      [5 * MINUTE, HOUR],
      [HOUR, DAY],
      [DAY, 30 * DAY],
    ] as const) {
      const share = durations.filter((each) => each >= least && each < most).length / names.length;
      expect(share).toBeGreaterThan(0.2);
    }
  });

  it('ends when it does, however often it is asked, and another time the next time', () => {
    expect(lasts('nessuno')).toBe(lasts('nessuno'));
    expect(lasts('nessuno')).not.toBe(lasts('nessuno', new Date(LOCKED_AT.getTime() + 1)));
    expect(lasts('nessuno')).not.toBe(lasts('nessuno', LOCKED_AT, Buffer.alloc(32, 'another')));
  });
});
