const SPAN = 2 ** 32;

/** Chance that is the same in each run: numbers of a linear congruential generator (Numerical Recipes, 3rd edition, §7.1.4). */
export class Chance {
  constructor(private state: number) {}

  /** @returns at least 0, below 1 */
  next(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.state / SPAN;
  }

  /** The same things in another order (Fisher and Yates). */
  shuffled<T>(things: readonly T[]): T[] {
    const order = [...things];
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(this.next() * (last + 1));
      [order[last], order[other]] = [order[other] as T, order[last] as T];
    }
    return order;
  }
}
