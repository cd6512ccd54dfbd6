import { DomainError, Refusal } from '../../kernel';

/**
 * The database can't be reached now, or didn't answer in time. What was under way has been rolled back, unless the connection broke
 * during the commit itself.
 */
export class DatabaseUnavailable extends DomainError {
  readonly code = 'platform/database-unavailable';
  readonly refusal: Refusal = 'overloaded';
}

/** Seconds; long enough for a restart, short enough to be worth waiting for. */
const TRY_AGAIN_AFTER = 5;

/** SQLSTATEs of a server that goes, comes, has no room or takes too long: connections, shut-downs, limits of time. */
const STATES = /^(08...|57P0[1-3]|53300|55000|55P03|57014|25P03)$/;
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND']);
/** What pg says where it gives no code, and TypeORM of a transaction whose connection has broken. */
const WORDS =
  /connection terminated|query read timeout|timeout exceeded when trying to connect|connection error and is not queryable|client was closed|already released/i;

/** The refusal to answer with, where an error means that the database is away; else undefined. */
export function databaseUnavailable(error: unknown): DatabaseUnavailable | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  const isAway = STATES.test(code) || NETWORK.has(code) || WORDS.test(error.message);
  return isAway ? new DatabaseUnavailable({ retryAfter: TRY_AGAIN_AFTER }) : undefined;
}
