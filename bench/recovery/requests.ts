import { Chance } from '../timing/chance';
import { Classes } from '../timing/classes';
import { Line } from '../timing/line';
import { HttpRequest } from '../targets';
import { RecoveryGround } from './ground';
import { Condition, CONDITIONS, Person, Persons, settle } from './people';
import { requestOf, Way, WAYS } from './ways';

/** People of each condition, of whom each is asked for again and again. */
const PEOPLE = 100;
/** Requests at the beginning whose times don't count. */
const WARM_UP = 500;

interface Shot {
  readonly way: Way;
  readonly condition: Condition;
  readonly request: HttpRequest;
}

/**
 * Asks in every way about people in every condition, in an order left to chance, one request after the other: the fewer are under way, the
 * better a difference shows.
 *
 * @param samples how many of each way and condition
 */
export async function timeRequests(
  { service, owner }: RecoveryGround,
  persons: Persons,
  chance: Chance,
  samples: number,
): Promise<Classes[]> {
  const people = new Map(CONDITIONS.map((condition) => [condition, persons.of(condition, PEOPLE)]));
  await settle(owner, [...people.values()].flat());
  const shots = chance.shuffled(WAYS.flatMap((way) => shotsOf(way, people, samples)));
  const classes = new Map(WAYS.map((way) => [way, new Classes(way.name, 'missing')]));
  const line = new Line(service.url);
  for (const { way, request } of shots.slice(0, WARM_UP)) await line.ask(request, way.status);
  for (const { way, condition, request } of shots) {
    classes.get(way)?.add(condition, [await line.ask(request, way.status)]);
  }
  line.hangUp();
  return [...classes.values()];
}

function shotsOf(way: Way, people: ReadonlyMap<Condition, readonly Person[]>, samples: number): Shot[] {
  return way.conditions.flatMap((condition) => {
    const requests = (people.get(condition) ?? []).map((person) => requestOf(way, person));
    return Array.from({ length: samples }, (_, at) => ({
      way,
      condition,
      request: requests[at % requests.length] as HttpRequest,
    }));
  });
}
