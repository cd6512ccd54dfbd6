import { Chance } from '../timing/chance';
import { Classes } from '../timing/classes';
import { Line } from '../timing/line';
import { RecoveryGround } from './ground';
import { giveCodes, Person, Persons, settle } from './people';
import { requestOf, WRONG_CODE } from './ways';

/** So many wrong codes of one account are looked at. */
const TRIES = 5;
/** Each answer is waited for, so several wait at once. */
const LINES = 4;

/** Tries wrong codes for numbers to which a code was sent, to which none was, and which nobody has. */
export async function timeWrongCodes(
  { service, owner }: RecoveryGround,
  persons: Persons,
  chance: Chance,
  samples: number,
): Promise<Classes> {
  const several = Math.ceil(samples / TRIES);
  const [withCode, without] = [persons.of('existing', several), persons.of('existing', several)];
  await settle(owner, [...withCode, ...without]);
  await giveCodes(owner, withCode);
  const tries = chance.shuffled([
    ...triesOf('a code is out', withCode),
    ...triesOf('no code is out', without),
    ...triesOf('missing', persons.of('missing', several)),
  ]);
  const classes = new Classes(WRONG_CODE.name, 'missing');
  await Promise.all(Array.from({ length: LINES }, () => tryThem(new Line(service.url), tries, classes)));
  return classes;
}

interface Try {
  readonly name: string;
  readonly person: Person;
}

function triesOf(name: string, people: readonly Person[]): Try[] {
  return people.flatMap((person) => Array.from({ length: TRIES }, () => ({ name, person })));
}

async function tryThem(line: Line, tries: Try[], classes: Classes): Promise<void> {
  for (let next = tries.pop(); next !== undefined; next = tries.pop()) {
    classes.add(next.name, [await line.ask(requestOf(WRONG_CODE, next.person), WRONG_CODE.status)]);
  }
  line.hangUp();
}
