import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Cores, dealCores, DealtCores, keptTo, onCores } from './ground/cores';
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

const RAW = 'argon2id alone, in as many slots';
const RAW_ON_EVERY_CORE = 'argon2id alone, on every core';
const SIGN_INS_AT_ONCE = 8;
/** So long until the service's code is compiled as it will be for days: it takes some thousand sign-ins. */
const WARM_UP_SECONDS = 30;

/**
 * How many people sign in in a second, beside what argon2id alone does in as many slots right before and after; and do others notice?
 * Once with everything on all cores, and once, where they can be dealt out, with cores that do nothing but the service's work.
 */
export async function measureSignIn(options: BenchOptions): Promise<Table[]> {
  const shared = await measureOn(options, { service: null, others: null }, 'all on the same cores');
  const dealt = dealCores();
  return dealt ? [shared, await measureOn(options, dealt, 'the service on cores of its own')] : [shared];
}

function measureOn(options: BenchOptions, cores: DealtCores, where: string): Promise<Table> {
  const work = () =>
    onMigratedDatabase(async (databaseUrl) => {
      const seeded = await seed(databaseUrl, options);
      const service = await startServer(SERVICE, serviceEnvironment(databaseUrl), cores.service);
      try {
        return await measure(options, seeded, service, cores.service, where);
      } finally {
        await service.stop();
      }
    });
  return keptTo(cores.others, work);
}

async function measure(
  options: BenchOptions,
  seeded: Seeded,
  service: ServerProcess,
  cores: Cores,
  where: string,
): Promise<Table> {
  const people = await signPeopleIn(service.url, seeded);
  const target = signIn(seeded);
  const measurements = new Measurements();
  await fire({ url: service.url, requests: target.requests, connections: SIGN_INS_AT_ONCE, seconds: WARM_UP_SECONDS });
  for (let round = 0; round < options.rounds; round++) {
    const { seconds } = options;
    const raw = rawHashes('slots', seconds, cores);
    const signedIn = await shootAtService(service, target, SIGN_INS_AT_ONCE, seconds);
    const others = await checkWhileOthersSignIn(service, people, target, seconds);
    // before and after, because a machine that is shared is not the same a few seconds later
    measurements.add({ name: RAW, perSecond: (raw + rawHashes('slots', seconds, cores)) / 2 });
    measurements.add({ name: RAW_ON_EVERY_CORE, perSecond: rawHashes('every-core', seconds, cores) });
    measurements.add(signedIn);
    measurements.add(others);
  }
  const title = `Sign-in, ${where}: ${options.accounts} accounts, ${SIGN_INS_AT_ONCE} at once, ${options.rounds} × ${options.seconds} s, medians`;
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

/** @returns how many a second */
function rawHashes(atOnce: 'slots' | 'every-core', seconds: number, cores: Cores): number {
  const { stdout } = spawnSync(...onCores(cores, process.execPath, [RAW_HASHES, String(seconds), atOnce]), {
    encoding: 'utf8',
    timeout: (seconds + 30) * 1000,
  });
  return rounded(Number(stdout));
}
