import type { PoolClient, QueryResult } from 'pg';
import { holdBack } from './hold-back';

export interface Statement {
  /** prepared once a connection under this name; left out: parsed and planned anew */
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/**
 * A connection that sends statements without waiting for the answers to those before (pipeline mode, PostgreSQL's documentation §34.5).
 * The server does one after the other, and what is sent in one go travels in one piece: it wakes up once.
 */
export class PipelinedConnection {
  private readonly posted: Promise<QueryResult>[] = [];
  private isOver = false;

  /** @param client of a pool in pipeline mode */
  constructor(private readonly client: PoolClient) {}

  async rows<Row extends object>(statement: Statement): Promise<Row[]> {
    return (await this.send(statement)).rows as Row[];
  }

  /** Sends a statement whose answer nobody waits for: if it fails, {@link settle} does. */
  post(statement: Statement): void {
    const sent = this.send(statement);
    sent.catch(() => undefined);
    this.posted.push(sent);
  }

  /** @throws whatever the first of the posted statements failed with */
  async settle(): Promise<void> {
    await Promise.all(this.posted);
  }

  /**
   * @throws whatever a posted statement failed with
   * @throws Error when an earlier statement failed and its error was passed over: the server has rolled back
   */
  async commit(): Promise<void> {
    const [{ command }] = await Promise.all([this.end('COMMIT'), this.settle()]);
    if (command !== 'COMMIT') throw new Error('a statement failed and its error was passed over: nothing is committed');
  }

  async rollBack(): Promise<void> {
    await this.end('ROLLBACK');
  }

  private end(text: 'COMMIT' | 'ROLLBACK'): Promise<QueryResult> {
    this.isOver = true;
    return this.transmit({ text });
  }

  /** @throws Error once the transaction is over: the statement would be part of another one, which has the connection next */
  private send(statement: Statement): Promise<QueryResult> {
    if (this.isOver) throw new Error('a statement after the end of its transaction: somebody didn’t wait for it');
    return this.transmit(statement);
  }

  private transmit({ values = [], ...statement }: Statement): Promise<QueryResult> {
    holdBack(this.client);
    return this.client.query({ ...statement, values: [...values] });
  }
}
