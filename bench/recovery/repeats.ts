import { allJobsDone } from '../ground/queue';
import { Chance } from '../timing/chance';
import { Classes } from '../timing/classes';
import { Answer, Line } from '../timing/line';
import { RecoveryGround } from './ground';
import { Condition, Person, Persons, settle } from './people';
import { PASSWORD_BY_USER_NAME, requestOf } from './ways';

const REPEATS = 50;
const PEOPLE = 20;
const CLASSES: readonly Condition[] = ['existing', 'missing'];

/**
 * Asks for the same name again and again, as one would who hopes that what is done about one request slows the next. Before each name all
 * that was asked before has been done.
 */
export async function timeRepeats(
  { service, owner }: RecoveryGround,
  persons: Persons,
  chance: Chance,
): Promise<Classes> {
  const people = CLASSES.flatMap((condition) => persons.of(condition, PEOPLE));
  await settle(owner, people);
  const classes = new Classes(`${PASSWORD_BY_USER_NAME.name}, the same ${REPEATS} times in a row`, 'missing');
  const line = new Line(service.url);
  for (const person of chance.shuffled(people)) {
    await allJobsDone(owner);
    classes.add(person.condition, await askAgainAndAgain(line, person));
  }
  line.hangUp();
  return classes;
}

async function askAgainAndAgain(line: Line, person: Person): Promise<Answer[]> {
  const request = requestOf(PASSWORD_BY_USER_NAME, person);
  const answers: Answer[] = [];
  while (answers.length < REPEATS) answers.push(await line.ask(request, PASSWORD_BY_USER_NAME.status));
  return answers;
}
