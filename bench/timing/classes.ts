import { median, rounded, Table } from '../report';
import { distinguish } from './area-under-the-curve';
import { Answer } from './line';

/** What is wrong when even the lower end of the interval lies above it: a class can be told by the time of its answers. */
const MOST = 0.55;

/** All answers to one class of requests, in clusters. */
class AnswersToClass {
  readonly clusters: Answer[][] = [];

  get milliseconds(): number[][] {
    return this.clusters.map((cluster) => cluster.map(({ milliseconds }) => milliseconds));
  }

  get said(): Set<string> {
    return new Set(this.clusters.flat().map(({ said }) => said));
  }
}

/** Classes of one request, and how each can be told from the first. */
export class Classes {
  private readonly byName = new Map<string, AnswersToClass>();

  /**
   * @param request the name of the request, for the table
   * @param reference the class that all others are compared with
   */
  constructor(
    private readonly request: string,
    private readonly reference: string,
  ) {}

  /** @param cluster answers that came one right after the other */
  add(name: string, cluster: readonly Answer[]): void {
    const answers = this.byName.get(name) ?? new AnswersToClass();
    answers.clusters.push([...cluster]);
    this.byName.set(name, answers);
  }

  rows(): { readonly rows: Table['rows']; readonly isWrong: boolean } {
    const reference = this.byName.get(this.reference) ?? new AnswersToClass();
    const compared = [...this.byName].map(([name, answers]) => {
      const { area, from, to } = distinguish(answers.milliseconds, reference.milliseconds);
      const isSame = new Set([...answers.said, ...reference.said]).size === 1;
      const isReference = name === this.reference;
      const row = {
        request: this.request,
        class: name,
        ...timesOf(answers),
        area: isReference ? null : rounded(area, 3),
        'from …': isReference ? null : rounded(from, 3),
        '… to': isReference ? null : rounded(to, 3),
        answer: isSame ? 'the same' : 'ANOTHER',
      };
      return { row, isWrong: !isSame || (!isReference && from > MOST) };
    });
    return { rows: compared.map(({ row }) => row), isWrong: compared.some(({ isWrong }) => isWrong) };
  }
}

function timesOf({ milliseconds }: AnswersToClass): { times: number; 'p50 ms': number; 'p99 ms': number } {
  const times = milliseconds.flat().sort((a, b) => a - b);
  const slow = times[Math.ceil(times.length * 0.99) - 1] ?? NaN;
  return { times: times.length, 'p50 ms': rounded(median(times), 2), 'p99 ms': rounded(slow, 2) };
}
