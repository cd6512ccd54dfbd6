import { Clock } from '../../kernel';
import { RunningSettings } from '../config';
import { AnswerMoments } from './answer-moments';

/** On 1970-01-01, so many milliseconds after midnight. */
class StandingClock extends Clock {
  constructor(readonly milliseconds: number) {
    super();
  }

  now(): Date {
    return new Date(this.milliseconds);
  }
}

const SECRET_KEY = Buffer.alloc(32, 'titolare');
const momentsAt = (milliseconds: number, seconds = 2) =>
  new AnswerMoments(new StandingClock(milliseconds), {
    SECRET_KEY,
    ANSWERS_SPREAD_SECONDS: seconds,
  } as RunningSettings);

describe('The moment at which a stranger is answered', () => {
  it('lies within the window after the one in which was asked, and is left to chance', () => {
    const moments = Array.from({ length: 200 }, () => momentsAt(5_500).of('password', 'anna').notBefore!.getTime());
    expect(Math.min(...moments)).toBeGreaterThanOrEqual(6_000);
    expect(Math.max(...moments)).toBeLessThan(8_000);
    expect(new Set(moments).size).toBeGreaterThan(50);
  });

  it('is one for all who ask the same within a window, and no other', () => {
    const key = momentsAt(4_000).of('password', 'anna').key;
    expect(momentsAt(5_999).of('password', 'anna').key).toBe(key);
    expect(momentsAt(6_000).of('password', 'anna').key).not.toBe(key);
    expect(momentsAt(4_000).of('password', 'bruno').key).not.toBe(key);
    expect(key).not.toContain('anna');
  });

  it('is at once where the deployment wants it so', () => {
    expect(momentsAt(4_000, 0).of('password', 'anna')).toEqual({});
  });
});
