import { WrongSetting } from '../platform/config';
import { EmbeddedPostgresError } from '../platform/embedded-postgres';
import { EmbeddedServerError } from '../platform/embedded-server';

/**
 * Runs a program. What the operator can put right is said in one sentence; only a real surprise shows where it came from.
 */
export async function orSayWhyNot(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    const why = isForOperator(error) ? error.message : inFull(error);
    // connections of what never came up whole belong to nobody, and would keep the program for seconds
    process.stderr.write(`${why}\n`, () => process.exit(1));
  }
}

function isForOperator(error: unknown): error is Error {
  return (
    error instanceof WrongSetting || error instanceof EmbeddedPostgresError || error instanceof EmbeddedServerError
  );
}

function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
