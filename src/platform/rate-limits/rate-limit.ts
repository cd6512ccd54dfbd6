/** How often something may be done. Its windows follow each other without a gap, and begin at the same moment for everybody. */
export interface RateLimit {
  /** stable, of lower-case letters and hyphens: clients see it */
  readonly name: string;
  /** so often within each window; 0: never. As windows are fixed, twice as often may happen around the end of one. */
  readonly limit: number;
  /** milliseconds */
  readonly window: number;
}

/** How one stands with a limit, the present try counted. */
export interface RateVerdict {
  readonly allowed: boolean;
  readonly limit: number;
  /** tries left in this window */
  readonly remaining: number;
  /** whole seconds until the window ends, at least 1 */
  readonly resetsIn: number;
}
