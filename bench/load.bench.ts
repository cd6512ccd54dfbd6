import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { onMigratedDatabase } from './ground/ground';
import { seed, Seeded } from './ground/seed';
import { processorTime } from './ground/resources';
import { ServerProcess, startServer } from './ground/server-process';
import { serviceEnvironment, signPeopleIn } from './ground/service';
import { eventLoopDelay } from './load/event-loop';
import { fire } from './load/fire';
import { Measured, Measurements } from './load/measurements';
import { BenchOptions } from './options';
import { WatchedService } from './plans/in-process';
import { SentStatement } from './plans/recorder';
import { rounded, Table } from './report';
import { HttpRequest, People, sessionCheck, signIn, Target, targetsBesides } from './targets';

const SERVICE = join('dist', 'src', 'main.js');
const BARE_SERVER = join(__dirname, 'load', 'bare-server.js');
const RAW_HASHES = join(__dirname, 'load', 'raw-hashes.js');

const BARE = 'bare Fastify, the same statement';
const RAW = 'argon2id alone';
const SIGN_INS_AT_ONCE = 8;

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
  const measurements = new Measurements();
  for (let round = 0; round <= options.rounds; round++) {
    // the first round only warms up
    const seconds = round === 0 ? 1 : options.seconds;
    const note = (measured: Measured) => round > 0 && measurements.add(measured);
    const check = sessionCheck(people);
    note(await shoot(range, { ...check, name: BARE }, seconds, range.bare));
    note(await shoot(range, check, seconds));
    for (const target of targetsBesides(seeded, people)) note(await shoot(range, target, seconds));
    note({ name: RAW, perSecond: rawHashes(seconds) });
    note(await shoot(range, signIn(seeded), seconds, range.service, SIGN_INS_AT_ONCE));
    note(await checkWhileOthersSignIn(range, seconds));
  }
  const rows = measurements.rows({ 'who am I: GET sessions/current': BARE, 'sign in: POST sessions': RAW });
  const title = `Load: ${options.accounts} accounts, ${options.collaborators} in the list, ${options.connections} connections, ${options.rounds} × ${options.seconds} s, medians`;
  return { title, rows, isWrong: measurements.anyBad() };
}

async function shoot(
  range: Range,
  { name, requests }: Target,
  seconds: number,
  { url, pid } = range.service,
  connections = range.options.connections,
): Promise<Measured> {
  const isService = pid === range.service.pid;
  if (isService) await eventLoopDelay(url);
  const before = processorTime(pid);
  const hits = await fire({ url, requests, connections, seconds });
  const used = (processorTime(pid) - before) * 1000;
  const delay = isService ? await eventLoopDelay(url) : undefined;
  return { name, ...hits, processorTime: used / hits.count, ...(delay && { loopDelay: delay.p99 }) };
}

/** What one person notices of it. */
async function checkWhileOthersSignIn(range: Range, seconds: number): Promise<Measured> {
  const { url } = range.service;
  const { requests } = sessionCheck(range.people);
  await eventLoopDelay(url);
  const [hits] = await Promise.all([
    fire({ url, requests, connections: 1, seconds }),
    fire({ url, requests: signIn(range.seeded).requests, connections: SIGN_INS_AT_ONCE, seconds }),
  ]);
  return { name: 'who am I, while people sign in', ...hits, loopDelay: (await eventLoopDelay(url)).p99 };
}

function rawHashes(seconds: number): number {
  const { stdout } = spawnSync(process.execPath, [RAW_HASHES, String(seconds)], {
    encoding: 'utf8',
    timeout: (seconds + 30) * 1000,
  });
  return rounded(Number(stdout));
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
