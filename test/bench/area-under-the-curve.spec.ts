import fc from 'fast-check';
import { distinguish } from '../../bench/timing/area-under-the-curve';
import { Chance } from '../../bench/timing/chance';

const alone = (numbers: readonly number[]) => numbers.map((number) => [number]);
const areaOf = (one: readonly number[], other: readonly number[]) => distinguish(alone(one), alone(other)).area;

/** Pair by pair, as it is defined. */
function byDefinition(one: readonly number[], other: readonly number[]): number {
  const pairs = one.flatMap((a) => other.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)));
  const area = pairs.reduce((total, pair) => total + pair, 0) / pairs.length;
  return Math.max(area, 1 - area);
}

describe('The area under the curve', () => {
  it('is 1 where the slowest of one class is faster than the fastest of the other, whichever that is', () => {
    expect(areaOf([1, 2, 3], [4, 5, 6])).toBe(1);
    expect(areaOf([4, 5, 6], [1, 2, 3])).toBe(1);
  });

  it('is a half where both classes are the same, and where all is equal', () => {
    expect(areaOf([1, 2, 3, 4], [1, 2, 3, 4])).toBe(0.5);
    expect(areaOf([7, 7, 7], [7, 7])).toBe(0.5);
  });

  it('is the share of pairs in which one class is slower, ties counted half', () => {
    const times = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(times, times, (one, other) => {
        expect(areaOf(one, other)).toBeCloseTo(byDefinition(one, other), 10);
      }),
    );
  });
});

describe('Its confidence interval', () => {
  const chance = new Chance(7);
  const draws = (count: number, later = 0) => Array.from({ length: count }, () => chance.next() + later);

  it('is, without a difference, as wide as the rank-sum test has it', () => {
    const { from, to } = distinguish(alone(draws(2_000)), alone(draws(1_000)));
    // the variance of U over the number of pairs, squared: (m + n + 1) / 12mn
    const expected = 2 * 1.96 * Math.sqrt(3_001 / (12 * 2_000 * 1_000));
    expect((to - from) / expected).toBeGreaterThan(0.95);
    expect((to - from) / expected).toBeLessThan(1.05);
  });

  it('holds the true area in about 95 of 100 experiments', () => {
    // of uniform numbers, one class later by d, it is 1 - (1 - d)² / 2
    const truth = 1 - 0.9 ** 2 / 2;
    const held = Array.from({ length: 400 }, () => distinguish(alone(draws(200)), alone(draws(200, 0.1))));
    const share = held.filter(({ from, to }) => from <= truth && truth <= to).length / held.length;
    expect(share).toBeGreaterThan(0.92);
    expect(share).toBeLessThan(0.98);
  });

  it('learns nothing from saying the same number ten times', () => {
    const [one, other] = [draws(100), draws(100, 0.1)];
    const repeated = (numbers: number[]) => numbers.map((number) => Array<number>(10).fill(number));
    const [once, often] = [distinguish(alone(one), alone(other)), distinguish(repeated(one), repeated(other))];
    expect(often.from).toBeCloseTo(once.from, 10);
    expect(often.to).toBeCloseTo(once.to, 10);
  });
});
