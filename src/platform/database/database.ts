import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { PoolClient } from 'pg';
import { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { PipelinedConnection } from './pipelined-connection';

interface Collection {
  readonly items: unknown[];
  readonly flush: (items: never[]) => Promise<void>;
}

interface Transaction {
  readonly database: Database;
  /** the one customer whose rows are visible, or null for the platform scope */
  readonly customerId: string | null;
  readonly manager: EntityManager;
  readonly connection: PipelinedConnection;
  readonly collections: Map<object, Collection>;
}

/**
 * One for all instances: a storage is never let go of, and each costs every promise of the process a little, also once its owner
 * is closed.
 */
const RUNNING = new AsyncLocalStorage<Transaction>();

const SET_SCOPE = `
  select set_config('titolare.customer', $1, true),
         set_config('titolare.platform', $2, true),
         set_config('application_name', $3, true)`;

/**
 * Transactions, each with the scope that row level security asks for. Without a scope no row is visible, so there is no way to
 * query outside of one of these two methods.
 */
@Injectable()
export class Database {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in a transaction that sees and changes one customer's rows only. Within a running transaction of the same
   * customer, or of the platform, it joins that one.
   *
   * @throws Error within a transaction of another customer: that is a bug, not a refusal
   */
  inCustomer<T>(customerId: string, work: () => Promise<T>): Promise<T> {
    const outer = this.running();
    if (!outer) return this.begin(customerId, work);
    if (outer.customerId === null || outer.customerId === customerId) return work();
    throw new Error(`a transaction of customer ${outer.customerId} can't act in customer ${customerId}`);
  }

  /**
   * Runs `work` in a transaction that sees the rows of every customer: look-ups before anyone is known, staff, jobs.
   *
   * @param purpose why the wall must be crossed; it stands in the server's own activity view while the transaction runs
   * @throws Error within a transaction of one customer
   */
  acrossCustomers<T>(purpose: string, work: () => Promise<T>): Promise<T> {
    const outer = this.running();
    if (!outer) return this.begin(null, work, purpose);
    if (outer.customerId === null) return work();
    throw new Error(`a transaction of customer ${outer.customerId} can't become one across customers (${purpose})`);
  }

  /** In the scope of the one customer, or across customers where there is none (staff, the deployment itself). */
  inScopeOf<T>(customerId: string | null, purpose: string, work: () => Promise<T>): Promise<T> {
    return customerId === null ? this.acrossCustomers(purpose, work) : this.inCustomer(customerId, work);
  }

  /** The manager of the running transaction, for repositories. */
  get manager(): EntityManager {
    return this.transaction().manager;
  }

  /** One parameterised statement in the running transaction. @returns its rows */
  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.transaction().connection.rows<Row>({ text, values });
  }

  /**
   * The same for hot paths: parsed once a connection, and planned once for all values as soon as that is no worse.
   *
   * @param name of the statement; one name must always have the same text
   */
  async prepared<Row extends object>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    return this.transaction().connection.rows<Row>({ name, text, values });
  }

  /** The same where nobody needs the answer before the commit: its failure fails the commit. */
  post(name: string, text: string, values: readonly unknown[]): void {
    this.transaction().connection.post({ name, text, values });
  }

  /**
   * Collects items until just before the commit, and then hands them over at once. For what takes a lock that many want (the head
   * of an audit chain): taken last, it is held shortly and can't be part of a deadlock.
   *
   * @param owner whose collection it is
   * @param flush gets the items in the order in which they came; its failure fails the transaction
   */
  collectUntilCommit<T>(owner: object, item: T, flush: (items: T[]) => Promise<void>): void {
    const { collections } = this.transaction();
    const collection = collections.get(owner) ?? { items: [], flush };
    collection.items.push(item);
    collections.set(owner, collection);
  }

  private async begin<T>(customerId: string | null, work: () => Promise<T>, purpose = ''): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const connection = new PipelinedConnection((await runner.connect()) as PoolClient);
      return await RUNNING.run(
        { database: this, customerId, manager: managerOf(runner), connection, collections: new Map() },
        () => this.inTransaction(work, purpose),
      );
    } finally {
      await runner.release();
    }
  }

  /** What is sent first is not waited for: it travels with the first statement of the work, and the last one with the commit. */
  private async inTransaction<T>(work: () => Promise<T>, purpose: string): Promise<T> {
    const { customerId, connection, collections } = this.transaction();
    const isPlatform = customerId === null;
    connection.post({ text: 'BEGIN' });
    connection.post({
      name: 'scope',
      text: SET_SCOPE,
      values: [customerId ?? '', isPlatform ? 'yes' : 'no', `titolare ${purpose}`.trim()],
    });
    try {
      const result = await work();
      for (const [owner, { items, flush }] of collections) {
        collections.delete(owner); // what is added meanwhile makes another one, whose turn comes as well
        await flush(items as never[]);
      }
      await connection.commit();
      return result;
    } catch (error) {
      // a broken connection has rolled back by itself
      const [posted] = await Promise.allSettled([connection.settle(), connection.rollBack()]);
      throw posted.status === 'rejected' && !isConsequence(posted.reason) ? posted.reason : error;
    }
  }

  private transaction(): Transaction {
    const transaction = this.running();
    if (!transaction)
      throw new Error('a query outside of a transaction: use Database.inCustomer or Database.acrossCustomers');
    return transaction;
  }

  private running(): Transaction | undefined {
    const transaction = RUNNING.getStore();
    return transaction?.database === this ? transaction : undefined;
  }
}

/** Whether a statement failed because one before it had (SQLSTATE 25P02, in_failed_sql_transaction): that one explains better. */
function isConsequence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '25P02';
}

/** TypeORM didn't begin the transaction and must be told of it, else it refuses to lock rows. */
function managerOf(runner: QueryRunner): EntityManager {
  return Object.assign(runner, { isTransactionActive: true }).manager;
}
