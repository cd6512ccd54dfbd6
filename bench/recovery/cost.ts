import { processorTime } from '../ground/resources';
import { allJobsDone } from '../ground/queue';
import { fire } from '../load/fire';
import { BenchOptions } from '../options';
import { WatchedService } from '../plans/in-process';
import { rounded, Table } from '../report';
import { HttpRequest } from '../targets';
import { RecoveryGround } from './ground';
import { Person, Persons, settle } from './people';
import { PASSWORD_BY_USER_NAME, requestOf, Way, WAYS } from './ways';

/** Who is asked for while as many requests as possible are made. */
const PEOPLE = 200;

/** What each request asks the database before it is answered. */
export async function countStatements({ databaseUrl }: RecoveryGround, persons: Persons): Promise<Table> {
  const watched = await WatchedService.start(databaseUrl);
  const [nobody] = persons.of('missing', 1) as [Person];
  const countOf = async (way: Way) => (await watched.statementsOf(requestOf(way, nobody))).length;
  try {
    await countOf(PASSWORD_BY_USER_NAME); // the first of an hour adds the rows in which all others are counted
    const rows: Table['rows'][number][] = [];
    for (const way of WAYS) rows.push({ request: way.name, 'round trips': await countOf(way) });
    return { title: 'What is asked of the database before the answer', rows, isWrong: false };
  } finally {
    await watched.stop();
  }
}

/** As many requests as possible, from a network each, for names that exist and names that don't in turn; and how fast they are then dealt with. */
export async function fireRequests(
  { service, owner }: RecoveryGround,
  persons: Persons,
  { connections, seconds }: BenchOptions,
): Promise<Table> {
  const people = Array.from({ length: PEOPLE }, () => [
    ...persons.of('existing', 1),
    ...persons.of('missing', 1),
  ]).flat();
  await settle(owner, people);
  const requests = people.map((person, at) => fromNetwork(at, requestOf(PASSWORD_BY_USER_NAME, person)));
  const [began, before] = [performance.now(), processorTime(service.pid)];
  const { count, perSecond, p50, p99, bad } = await fire({ url: service.url, requests, connections, seconds });
  await allJobsDone(owner);
  const [took, used] = [performance.now() - began, processorTime(service.pid) - before];
  const row = {
    request: PASSWORD_BY_USER_NAME.name,
    '/s': rounded(perSecond),
    'p50 ms': rounded(p50),
    'p99 ms': rounded(p99),
    'µs of CPU, all in': rounded((used * 1000) / count, 0),
    'dealt with /s': rounded((count * 1000) / took),
    bad,
  };
  return { title: `As fast as possible: ${connections} connections, ${seconds} s`, rows: [row], isWrong: bad > 0 };
}

/** Those of one network wait for each other, where it is counted how often it has asked. */
function fromNetwork(number: number, { headers, ...request }: HttpRequest): HttpRequest {
  return { ...request, headers: { ...headers, 'x-forwarded-for': `10.0.${number >> 8}.${number & 255}` } };
}
