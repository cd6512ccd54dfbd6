import { Client } from 'pg';
import { SentStatement } from './recorder';

/** How PostgreSQL would plan a named statement: for the values of this time, or once for all values. */
export type PlanMode = 'force_custom_plan' | 'force_generic_plan';

export interface Plan {
  readonly milliseconds: number;
  readonly indexes: readonly string[];
  /** tables that are read from end to end */
  readonly tablesScanned: readonly string[];
  /** rows that were read and thrown away */
  readonly rowsInVain: number;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Actual Loops'?: number;
  readonly Plans?: readonly PlanNode[];
}

interface Explained {
  readonly 'QUERY PLAN': readonly [{ readonly Plan: PlanNode; readonly 'Execution Time'?: number }];
}

/** Only these have a plan, and running them once more changes nothing. */
export function isRead({ text }: SentStatement): boolean {
  return /^\s*(select|with)\s/i.test(text) && /\sfrom\s/i.test(text);
}

/**
 * Runs a read once more, as it was sent and with what it could see, and tells how.
 *
 * @param client a connection of the application's role
 */
export async function explain(client: Client, { text, values, scope }: SentStatement, mode: PlanMode): Promise<Plan> {
  await client.query('begin');
  try {
    await client.query(
      `select set_config('titolare.customer', $1, true), set_config('titolare.platform', $2, true), set_config('plan_cache_mode', $3, true)`,
      [scope.customerId, scope.platform, mode],
    );
    await client.query(`prepare explained as ${text}`);
    const literals = values.map((value) => literal(client, value)).join(', ');
    const { rows } = await client.query<Explained>(
      `explain (analyze, format json) execute explained${literals && `(${literals})`}`,
    );
    return read(rows[0]);
  } finally {
    await client.query('rollback');
    await client.query('deallocate all');
  }
}

function read(explained: Explained | undefined): Plan {
  const [root] = explained?.['QUERY PLAN'] ?? [];
  const nodes = root ? everyNode(root.Plan) : [];
  return {
    milliseconds: root?.['Execution Time'] ?? NaN,
    indexes: named(nodes, 'Index Name'),
    tablesScanned: named(
      nodes.filter((node) => node['Node Type'] === 'Seq Scan'),
      'Relation Name',
    ),
    rowsInVain: nodes.reduce(
      (sum, node) => sum + (node['Rows Removed by Filter'] ?? 0) * (node['Actual Loops'] ?? 1),
      0,
    ),
  };
}

function everyNode(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(everyNode)];
}

function named(nodes: readonly PlanNode[], key: 'Index Name' | 'Relation Name'): string[] {
  return [...new Set(nodes.flatMap((node) => node[key] ?? []))];
}

function literal(client: Client, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return client.escapeLiteral(value.toISOString());
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return client.escapeLiteral(String(value));
  throw new Error(`a parameter that can't be written as a literal: ${JSON.stringify(value)}`);
}
