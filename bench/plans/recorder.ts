import { Client } from 'pg';

/** Whose rows a statement could see. */
export interface Scope {
  readonly customerId: string;
  readonly platform: string;
}

/** A statement as the application has sent it. */
export interface SentStatement {
  /** null: unnamed, planned anew each time */
  readonly name: string | null;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly scope: Scope;
}

type Query = (this: Client, ...args: unknown[]) => unknown;

const PLATFORM: Scope = { customerId: '', platform: 'yes' };

/**
 * Writes down every statement that this process sends to a database while the work is done, with the scope in force. The application
 * knows nothing of it.
 */
export async function recordStatements(work: () => Promise<void>): Promise<SentStatement[]> {
  const sent: SentStatement[] = [];
  const scopes = new WeakMap<Client, Scope>();
  const original = Client.prototype.query as Query;
  const recording: Query = function (...args) {
    const { name = null, text, values } = statementOf(args);
    if (text.includes(`set_config('titolare.customer'`)) {
      scopes.set(this, { customerId: String(values[0]), platform: String(values[1]) });
    }
    // what sets no scope for a transaction has that of its connection
    sent.push({ name, text, values, scope: scopes.get(this) ?? PLATFORM });
    return original.apply(this, args);
  };
  Client.prototype.query = recording as typeof Client.prototype.query;
  try {
    await work();
  } finally {
    Client.prototype.query = original as typeof Client.prototype.query;
  }
  return sent;
}

function statementOf([first, second]: unknown[]): { name?: string; text: string; values: unknown[] } {
  if (typeof first === 'string') return { text: first, values: Array.isArray(second) ? second : [] };
  const { name, text, values } = first as { name?: string; text: string; values?: unknown[] };
  return { ...(name !== undefined && { name }), text, values: values ?? (Array.isArray(second) ? second : []) };
}
