import { Injectable } from '@nestjs/common';
import { Propagation, TransactionHost } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { ClsService } from 'nestjs-cls';
import type { ClientBase } from 'pg';
import { EntityManager } from 'typeorm';

interface Collection {
  readonly items: unknown[];
  readonly flush: (items: never[]) => Promise<void>;
}

interface Scope {
  /** the one customer whose rows are visible, or null for the platform scope */
  readonly customerId: string | null;
  readonly collections: Map<object, Collection>;
}

const SCOPE = Symbol('scope of the transaction');

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
  constructor(
    private readonly host: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly cls: ClsService,
  ) {}

  /**
   * Runs `work` in a transaction that sees and changes one customer's rows only. Within a running transaction of the same
   * customer, or of the platform, it joins that one.
   *
   * @throws Error within a transaction of another customer: that is a bug, not a refusal
   */
  inCustomer<T>(customerId: string, work: () => Promise<T>): Promise<T> {
    const outer = this.scope();
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
    const outer = this.scope();
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
    this.requireScope();
    return this.host.tx;
  }

  /** One parameterised statement in the running transaction. @returns its rows */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result: unknown = await this.manager.query(sql, [...parameters]);
    return rowsOf<Row>(result);
  }

  /**
   * The same for hot paths: parsed once a connection, and planned once for all values as soon as that is no worse.
   *
   * @param name of the statement; one name must always have the same text
   */
  async prepared<Row extends object>(name: string, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const connection = (await this.manager.queryRunner?.connect()) as ClientBase;
    const { rows } = await connection.query<Row>({ name, text: sql, values: [...parameters] });
    return rows;
  }

  /**
   * Collects items until just before the commit, and then hands them over at once. For what takes a lock that many want (the head
   * of an audit chain): taken last, it is held shortly and can't be part of a deadlock.
   *
   * @param owner whose collection it is
   * @param flush gets the items in the order in which they came; its failure fails the transaction
   */
  collectUntilCommit<T>(owner: object, item: T, flush: (items: T[]) => Promise<void>): void {
    const { collections } = this.requireScope();
    const collection = collections.get(owner) ?? { items: [], flush };
    collection.items.push(item);
    collections.set(owner, collection);
  }

  private begin<T>(customerId: string | null, work: () => Promise<T>, purpose = ''): Promise<T> {
    const scope: Scope = { customerId, collections: new Map() };
    return this.host.withTransaction(Propagation.RequiresNew, async () => {
      this.cls.set(SCOPE, scope);
      const isPlatform = customerId === null;
      await this.prepared('scope', SET_SCOPE, [
        customerId ?? '',
        isPlatform ? 'yes' : 'no',
        `titolare ${purpose}`.trim(),
      ]);
      const result = await work();
      for (const { items, flush } of scope.collections.values()) await flush(items as never[]);
      return result;
    });
  }

  private scope(): Scope | undefined {
    return this.cls.isActive() && this.host.isTransactionActive() ? this.cls.get<Scope | undefined>(SCOPE) : undefined;
  }

  private requireScope(): Scope {
    const scope = this.scope();
    if (!scope)
      throw new Error('a query outside of a transaction: use Database.inCustomer or Database.acrossCustomers');
    return scope;
  }
}

/** TypeORM answers an `update`, `delete` or `merge` with [rows, count] and everything else with the rows. */
function rowsOf<Row>(result: unknown): Row[] {
  if (!Array.isArray(result)) return [];
  const isPair = result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number';
  return (isPair ? result[0] : result) as Row[];
}
