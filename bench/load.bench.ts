import { join } from 'node:path';
import { onMigratedDatabase } from './ground/ground';
import { seed, Seeded } from './ground/seed';
import { ServerProcess, startServer } from './ground/server-process';
import { serviceEnvironment, signPeopleIn } from './ground/service';
import { Measured, Measurements } from './load/measurements';
import { shoot, shootAtService } from './load/shoot';
import { BenchOptions } from './options';
import { WatchedService } from './plans/in-process';
import { SentStatement } from './plans/recorder';
import { Table } from './report';
import { HttpRequest, People, sessionCheck, targetsBesides } from './targets';

const SERVICE = join('dist', 'src', 'main.js');
const BARE_SERVER = join(__dirname, 'load', 'bare-server.js');

const BARE = 'bare Fastify, the same statement';

/** How many requests in a second, and how long each takes; beside what the same machine can do at best in the same minute. */
export async function measureLoad(options: BenchOptions): Promise<Table[]> {
  return onMigratedDatabase(async (databaseUrl) => {
    const seeded = await seed(databaseUrl, options);
    const service = await startServer(SERVICE, serviceEnvironment(databaseUrl));
    try {
      const people = await signPeopleIn(service.url, seeded);
      const statement = await statementOf(sessionCheck(people).requests[0], databaseUrl);
      const bare = await startServer(BARE_SERVER, {
        DATABASE_URL: databaseUrl,
        STATEMENT_NAME: statement.name ?? '',
        STATEMENT: statement.text,
      });
      try {
        return [await measure({ options, seeded, people, service, bare })];
      } finally {
        await bare.stop();
      }
    } finally {
      await service.stop();
    }
  });
}

interface Range {
  readonly options: BenchOptions;
  readonly seeded: Seeded;
  readonly people: People;
  readonly service: ServerProcess;
  readonly bare: ServerProcess;
}

/** Round by round, so that a noisy minute of the machine falls on all alike. */
async function measure(range: Range): Promise<Table> {
  const { options, seeded, people } = range;
  const { connections } = options;
  const measurements = new Measurements();
  for (let round = 0; round <= options.rounds; round++) {
    // the first round only warms up
    const seconds = round === 0 ? 1 : options.seconds;
    const note = (measured: Measured) => round > 0 && measurements.add(measured);
    const check = sessionCheck(people);
    note(await shoot(range.bare, { ...check, name: BARE }, connections, seconds));
    note(await shootAtService(range.service, check, connections, seconds));
    for (const target of targetsBesides(seeded, people))
      note(await shootAtService(range.service, target, connections, seconds));
  }
  const rows = measurements.rows({ 'who am I: GET sessions/current': BARE });
  const title = `Load: ${options.accounts} accounts, ${options.collaborators} in the list, ${options.connections} connections, ${options.rounds} × ${options.seconds} s, medians`;
  return { title, rows, isWrong: measurements.anyBad() };
}

/** The reference must ask what the service asks, so the service is watched while it does. */
async function statementOf(request: HttpRequest | undefined, databaseUrl: string): Promise<SentStatement> {
  const watched = await WatchedService.start(databaseUrl);
  try {
    const sent = request ? await watched.statementsOf(request) : [];
    const named = sent.find(({ name }) => name !== null);
    if (!named) throw new Error('the session check has sent no named statement');
    return named;
  } finally {
    await watched.stop();
  }
}
