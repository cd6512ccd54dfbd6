import { Client } from 'pg';
import { applicationOptions } from '../src/platform/database';
import { onMigratedDatabase } from './ground/ground';
import { seed } from './ground/seed';
import { signPeopleIn } from './ground/service';
import { BenchOptions } from './options';
import { WatchedService } from './plans/in-process';
import { explain, isRead, Plan, PlanMode } from './plans/plan';
import { SentStatement } from './plans/recorder';
import { rounded, Table } from './report';
import { sessionCheck, signIn, Target, targetsBesides } from './targets';

/** Reading a smaller table from end to end is no fault. */
const MANY_ROWS = 1_000;

/** Watches what the hot requests ask the database, and asks it how: as the application's role, with row level security. */
export async function explainPlans(options: BenchOptions): Promise<Table[]> {
  return onMigratedDatabase(async (databaseUrl) => {
    const seeded = await seed(databaseUrl, options);
    const service = await WatchedService.start(databaseUrl);
    const client = new Client({ connectionString: databaseUrl, options: applicationOptions() });
    await client.connect();
    try {
      const people = await signPeopleIn(service.url, seeded);
      const large = await largeTables(client);
      const rows: PlanRow[] = [];
      for (const target of [sessionCheck(people), signIn(seeded), ...targetsBesides(seeded, people)]) {
        rows.push(...(await explainTarget(client, service, target, large)));
      }
      const isWrong = rows.some(({ faults }) => faults !== null);
      return [
        {
          title: `How hot requests are read, ${options.accounts} accounts, ${options.collaborators} in the list`,
          rows,
          isWrong,
        },
      ];
    } finally {
      await client.end();
      await service.stop();
    }
  });
}

type PlanRow = Table['rows'][number] & { readonly faults: string | null };

async function explainTarget(
  client: Client,
  service: WatchedService,
  target: Target,
  large: ReadonlySet<string>,
): Promise<PlanRow[]> {
  const [request] = target.requests;
  if (!request) throw new Error(`nothing to ask: ${target.name}`);
  const sent = await service.statementsOf(request);
  const rows: PlanRow[] = [];
  for (const mode of ['force_custom_plan', 'force_generic_plan'] as const) {
    const plans: Plan[] = [];
    for (const statement of sent.filter((each) => isRead(each) && isPlannedSo(each, mode)))
      plans.push(await explain(client, statement, mode));
    if (plans.length > 0) rows.push(rowOf(target, mode, sent, plans, large));
  }
  return rows;
}

/** Only what has a name is ever planned for all values at once. */
function isPlannedSo({ name }: SentStatement, mode: PlanMode): boolean {
  return mode === 'force_custom_plan' || name !== null;
}

function rowOf(
  target: Target,
  mode: PlanMode,
  sent: readonly SentStatement[],
  plans: readonly Plan[],
  large: ReadonlySet<string>,
): PlanRow {
  const used = new Set(plans.flatMap(({ indexes }) => indexes));
  const scanned = [...new Set(plans.flatMap(({ tablesScanned }) => tablesScanned))].filter((table) => large.has(table));
  const unused = mode === 'force_custom_plan' ? target.indexes.filter((index) => !used.has(index)) : [];
  const faults = [...scanned.map((table) => `reads all of ${table}`), ...unused.map((index) => `${index} not used`)];
  return {
    request: target.name,
    plan: mode === 'force_custom_plan' ? 'for its values' : 'for all values',
    'round trips': sent.length,
    'ms in the database': rounded(
      plans.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
      2,
    ),
    'rows in vain': plans.reduce((sum, { rowsInVain }) => sum + rowsInVain, 0),
    faults: faults.length === 0 ? null : faults.join(', '),
  };
}

async function largeTables(client: Client): Promise<Set<string>> {
  const { rows } = await client.query<{ relname: string }>(
    `select relname from pg_class where relkind = 'r' and reltuples > $1`,
    [MANY_ROWS],
  );
  return new Set(rows.map(({ relname }) => relname));
}
