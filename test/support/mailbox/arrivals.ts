import type { KeptLetter } from '../../../src/mail';

export type ReceivedLetter = Pick<KeptLetter, 'to' | 'subject' | 'text' | 'html' | 'links' | 'messageId'>;

export interface WantedLetter {
  readonly subject?: RegExp;
  /** how many such letters to leave aside; default 0: the first one */
  readonly after?: number;
}

const PATIENCE = 10_000;

/** The letters that have arrived, and those who wait for one. */
export class Arrivals {
  private readonly letters: ReceivedLetter[] = [];
  private readonly waiting = new Set<() => void>();

  add(letter: ReceivedLetter): void {
    this.letters.push(letter);
    this.waiting.forEach((look) => look());
  }

  of(address: string, subject = /^/): ReceivedLetter[] {
    return this.letters.filter((letter) => letter.to === address && subject.test(letter.subject));
  }

  /** @throws Error when it hasn't come in {@link PATIENCE} milliseconds */
  async next(address: string, { subject, after = 0 }: WantedLetter): Promise<ReceivedLetter> {
    let look: () => void = () => undefined;
    const arrival = new Promise<ReceivedLetter>((resolve, reject) => {
      look = () => {
        const letter = this.of(address, subject)[after];
        if (letter) resolve(letter);
      };
      const inVain = () =>
        reject(new Error(`no letter to ${address} (${String(subject ?? 'any')}, after ${after}) came`));
      AbortSignal.timeout(PATIENCE).addEventListener('abort', inVain);
    });
    this.waiting.add(look);
    look();
    try {
      return await arrival;
    } finally {
      this.waiting.delete(look);
    }
  }
}
