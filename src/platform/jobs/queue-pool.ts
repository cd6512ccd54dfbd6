import { ClientBase, Pool, PoolClient } from 'pg';
import { databaseUnavailable } from '../database';

/** cannot_connect_now: to this one the queue tries again. */
const SERVER_IS_COMING = '57P03';

/**
 * The connections of the queue. It writes down what came of a job without anybody who waits for that, so a failure there ends the process;
 * but for those of which it knows that they pass. A connection that breaks is one of them: it is told so in the code that the queue knows.
 */
export class QueuePool extends Pool {
  constructor(...options: ConstructorParameters<typeof Pool>) {
    super(...options);
    this.on('connect', explainBreaks);
  }

  override connect(): Promise<PoolClient>;
  override connect(callback: Parameters<Pool['connect']>[0]): void;
  override connect(callback?: Parameters<Pool['connect']>[0]): Promise<PoolClient> | void {
    if (callback) return super.connect(callback);
    return super.connect().catch(explain);
  }
}

function explainBreaks(client: ClientBase): void {
  const query = client.query.bind(client) as (...given: unknown[]) => unknown;
  const explained = (...given: unknown[]) => {
    const result = query(...given);
    return result instanceof Promise ? result.catch(explain) : result;
  };
  Object.assign(client, { query: explained });
}

function explain(error: unknown): never {
  if (databaseUnavailable(error)) Object.assign(error as Error, { code: SERVER_IS_COMING });
  throw error;
}
