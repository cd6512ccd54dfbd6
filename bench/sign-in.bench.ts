import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { onMigratedDatabase } from './ground/ground';
import { seed, Seeded } from './ground/seed';
import { ServerProcess, startServer } from './ground/server-process';
import { serviceEnvironment, signPeopleIn } from './ground/service';
import { fire } from './load/fire';
import { Measurements } from './load/measurements';
import { shootAtService } from './load/shoot';
import { BenchOptions } from './options';
import { rounded, Table } from './report';
import { People, sessionCheck, signIn, Target } from './targets';

const SERVICE = join('dist', 'src', 'main.js');
const RAW_HASHES = join(__dirname, 'load', 'raw-hashes.js');

const RAW = 'argon2id alone';
const SIGN_INS_AT_ONCE = 8;

/** How many people sign in in a second, beside what argon2id alone does on this machine right before and after; and do others notice? */
export async function measureSignIn(options: BenchOptions): Promise<Table[]> {
  return onMigratedDatabase(async (databaseUrl) => {
    const seeded = await seed(databaseUrl, options);
    const service = await startServer(SERVICE, serviceEnvironment(databaseUrl));
    try {
      return [await measure(options, seeded, service)];
    } finally {
      await service.stop();
    }
  });
}

async function measure(options: BenchOptions, seeded: Seeded, service: ServerProcess): Promise<Table> {
  const people = await signPeopleIn(service.url, seeded);
  const target = signIn(seeded);
  const measurements = new Measurements();
  for (let round = 0; round <= options.rounds; round++) {
    // the first round only warms up
    const seconds = round === 0 ? 1 : options.seconds;
    const raw = rawHashes(seconds);
    const signedIn = await shootAtService(service, target, SIGN_INS_AT_ONCE, seconds);
    const others = await checkWhileOthersSignIn(service, people, target, seconds);
    if (round === 0) continue;
    // before and after, because a machine that is shared is not the same a few seconds later
    measurements.add({ name: RAW, perSecond: (raw + rawHashes(seconds)) / 2 });
    measurements.add(signedIn);
    measurements.add(others);
  }
  const title = `Sign-in: ${options.accounts} accounts, ${SIGN_INS_AT_ONCE} at once, ${options.rounds} × ${options.seconds} s, medians`;
  return { title, rows: measurements.rows({ [target.name]: RAW }), isWrong: measurements.anyBad() };
}

/** What one person notices of it. */
async function checkWhileOthersSignIn(service: ServerProcess, people: People, target: Target, seconds: number) {
  const [check] = await Promise.all([
    shootAtService(service, sessionCheck(people), 1, seconds),
    fire({ url: service.url, requests: target.requests, connections: SIGN_INS_AT_ONCE, seconds }),
  ]);
  const { processorTime: _ofBoth, ...seen } = check;
  return { ...seen, name: 'who am I, while people sign in' };
}

/** @returns how many a second, with as many at once as there are cores */
function rawHashes(seconds: number): number {
  const { stdout } = spawnSync(process.execPath, [RAW_HASHES, String(seconds)], {
    encoding: 'utf8',
    timeout: (seconds + 30) * 1000,
  });
  return rounded(Number(stdout));
}
