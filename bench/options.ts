import { parseArgs } from 'node:util';

export class WrongOption extends Error {}

/** How much is measured, and for how long: everything here is bounded. */
export interface BenchOptions {
  /** start, first-page, load, sign-in, explain, recovery, support */
  readonly benches: readonly string[];
  readonly accounts: number;
  /** of the one customer whose list is read */
  readonly collaborators: number;
  /** of each measurement */
  readonly seconds: number;
  /** of each measurement; the table shows the median one */
  readonly rounds: number;
  /** requests in flight */
  readonly connections: number;
  /** of each class whose answers are told apart by their time */
  readonly samples: number;
}

const BOUNDS = {
  accounts: { least: 1_000, most: 2_000_000, otherwise: 100_000 },
  collaborators: { least: 100, most: 100_000, otherwise: 10_000 },
  seconds: { least: 1, most: 60, otherwise: 4 },
  rounds: { least: 1, most: 9, otherwise: 3 },
  connections: { least: 1, most: 500, otherwise: 32 },
  samples: { least: 50, most: 10_000, otherwise: 400 },
} as const;

/** So many people at least belong to other customers than the one with the long list. */
const OTHERS = 1_000;

type Amount = keyof typeof BOUNDS;

/**
 * @param known the benches there are; naming none means all
 * @throws WrongOption with a sentence
 */
export function readOptions(args: readonly string[], known: readonly string[]): BenchOptions {
  const { values, positionals } = parse(args);
  const stranger = positionals.find((name) => !known.includes(name));
  if (stranger !== undefined) throw new WrongOption(`There is no bench “${stranger}”: there are ${known.join(', ')}.`);
  const amount = (name: Amount) => readAmount(name, values[name]);
  if (amount('accounts') < amount('collaborators') + OTHERS)
    throw new WrongOption(`--accounts must be ${OTHERS} more than --collaborators, so that there are others too.`);
  return {
    benches: positionals.length === 0 ? known : positionals,
    accounts: amount('accounts'),
    collaborators: amount('collaborators'),
    seconds: amount('seconds'),
    rounds: amount('rounds'),
    connections: amount('connections'),
    samples: amount('samples'),
  };
}

function parse(args: readonly string[]): { values: Partial<Record<Amount, string>>; positionals: string[] } {
  const text = { type: 'string' } as const;
  const options = {
    accounts: text,
    collaborators: text,
    seconds: text,
    rounds: text,
    connections: text,
    samples: text,
  };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new WrongOption((error as Error).message);
  }
}

function readAmount(name: Amount, text: string | undefined): number {
  const { least, most, otherwise } = BOUNDS[name];
  if (text === undefined) return otherwise;
  const amount = Number(text);
  if (Number.isInteger(amount) && amount >= least && amount <= most) return amount;
  throw new WrongOption(`--${name} must be a whole number from ${least} to ${most}.`);
}
