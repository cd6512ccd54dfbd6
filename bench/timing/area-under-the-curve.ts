/** How well two classes can be told apart by how long their answers take. */
export interface Distinction {
  /** under the ROC curve: 0.5: not at all, 1: each time. Whichever class is the slower, it is never below 0.5. */
  readonly area: number;
  /** of the 95 % confidence interval */
  readonly from: number;
  readonly to: number;
}

/** Numbers that were measured one right after the other, and so are alike; what stands alone is a cluster of one. */
export type Clusters = readonly (readonly number[])[];

/** Standard errors, of 95 % under the normal curve. */
const WIDTH = 1.96;

/**
 * The area under the ROC curve as Mann and Whitney's U over the number of pairs, ties counted half. Its variance is DeLong's (Biometrics
 * 1988, 44:837), and with clusters, of which each belongs to one class, Obuchowski's (Biometrics 1997, 53:567).
 *
 * @param one at least two clusters
 * @param other at least two clusters
 */
export function distinguish(one: Clusters, other: Clusters): Distinction {
  const [sortedOne, sortedOther] = [one, other].map((clusters) => clusters.flat().sort((a, b) => a - b)) as [
    number[],
    number[],
  ];
  const ofOne = one.map((cluster) => cluster.map((number) => shareBelow(sortedOther, number)));
  const ofOther = other.map((cluster) => cluster.map((number) => 1 - shareBelow(sortedOne, number)));
  const all = ofOne.flat();
  const area = sum(all) / all.length;
  const error = Math.sqrt(varianceOf(ofOne, area) + varianceOf(ofOther, area));
  const folded = Math.max(area, 1 - area);
  return { area: folded, from: folded - WIDTH * error, to: folded + WIDTH * error };
}

/** What a class adds to the variance: how far the clusters are from what the area would have them be. */
function varianceOf(clusters: Clusters, area: number): number {
  const numbers = clusters.flat().length;
  const squares = clusters.map((cluster) => (sum(cluster) - cluster.length * area) ** 2);
  return ((clusters.length / (clusters.length - 1)) * sum(squares)) / numbers ** 2;
}

/** Which share of the sorted numbers is below this one; those that are equal count half. */
function shareBelow(sorted: readonly number[], number: number): number {
  const below = positionOf(sorted, (each) => each >= number);
  const notAbove = positionOf(sorted, (each) => each > number);
  return (below + notAbove) / 2 / sorted.length;
}

/** By halving: where the first stands that is so. */
function positionOf(sorted: readonly number[], isSo: (number: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(sorted[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
