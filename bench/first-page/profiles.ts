/** What somebody sits at: a line and a processor, slowed down by the browser itself. */
export interface Profile {
  readonly name: string;
  /** milliseconds that the first byte of each answer takes longer */
  readonly latency: number;
  /** bits per second */
  readonly down: number;
  readonly up: number;
  /** how many times slower than this machine */
  readonly processor: number;
}

const MEGABIT = 1_000_000;

/** The first is the one that counts. */
export const PROFILES: readonly [Profile, ...Profile[]] = [
  { name: 'phone, 4G', latency: 150, down: 9 * MEGABIT, up: 1.5 * MEGABIT, processor: 4 },
  { name: 'phone, poor line', latency: 150, down: 1.6 * MEGABIT, up: 0.75 * MEGABIT, processor: 4 },
  { name: 'this machine', latency: 0, down: -1, up: -1, processor: 1 },
];
