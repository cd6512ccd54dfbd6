import { timeWrongCodes } from './recovery/codes';
import { countStatements, fireRequests } from './recovery/cost';
import { onRecoveryGround } from './recovery/ground';
import { Persons } from './recovery/people';
import { timeRepeats } from './recovery/repeats';
import { timeRequests } from './recovery/requests';
import { BenchOptions } from './options';
import { Table } from './report';
import { Chance } from './timing/chance';
import { Classes } from './timing/classes';

const SEED = 3;
/** Milliseconds that a slow mail server takes for each letter. */
const SLOW = 2_000;

/** Whether somebody can tell by the time of an answer who has an account; and what a request for recovery costs. */
export async function measureRecovery(options: BenchOptions): Promise<Table[]> {
  return onRecoveryGround(options, async (ground) => {
    const [persons, chance] = [new Persons(), new Chance(SEED)];
    const costs = [await countStatements(ground, persons), await fireRequests(ground, persons, options)];
    const prompt = await timeRequests(ground, persons, chance, options.samples);
    const repeats = await timeRepeats(ground, persons, chance);
    ground.postOffice.takes(SLOW);
    const slow = await timeRequests(ground, persons, chance, options.samples);
    const codes = await timeWrongCodes(ground, persons, chance, options.samples);
    return [
      ...costs,
      told('Told apart by time: mail server and gateway answer at once', prompt),
      told('One name again and again, mail server and gateway answer at once', [repeats]),
      told(`Told apart by time: mail server and gateway take ${SLOW / 1000} s for each`, slow),
      told('Codes tried', [codes]),
    ];
  });
}

function told(title: string, classes: readonly Classes[]): Table {
  const found = classes.map((each) => each.rows());
  return { title, rows: found.flatMap(({ rows }) => rows), isWrong: found.some(({ isWrong }) => isWrong) };
}
