import { EventEmitter, once } from 'node:events';
import type { Answer } from '../support/application';
import { Forgetful, InHand, Request, requestOf, Step } from './forgetful-people';
import { wordsOf } from './read-letter';
import type { TwoProcesses } from './two-processes';

/** A try to choose a password. Unknown: no answer came, or the database went away; it may have worked all the same. */
export interface Choice {
  readonly person: Forgetful;
  readonly password: string;
  outcome: 'chosen' | 'refused' | 'unknown';
}

/** What each may be answered; with 503 besides, which says that the database went away under the request. */
const ANSWERS: Readonly<Record<string, readonly number[]>> = {
  '/user-name-recoveries': [202],
  '/password-recoveries': [202],
  '/password-link-renewals': [202, 409],
  '/passwords': [201, 410],
  '/phone-code-passwords': [201, 409, 422],
  '/activity-reports': [201, 410],
};
const AWAY = 503;

/** Clients who ask, choose and report with what has arrived in the mailboxes and on the phones so far. */
export class ForgetfulClients {
  /** in the order in which they began */
  readonly choices: Choice[] = [];
  /** how often each came, e.g. `/passwords 410` */
  readonly answers: Record<string, number> = {};
  readonly surprises: string[] = [];
  private readonly counted = new EventEmitter();
  private count = 0;

  constructor(
    private readonly two: TwoProcesses,
    private readonly people: readonly Forgetful[],
  ) {}

  /** One client, one step after the other. Whom one process doesn't answer turns to the other. */
  async walk(plan: readonly Step[]): Promise<void> {
    for (const step of plan) {
      if (!(await this.take(step, step.turn))) await this.take(step, step.turn + 1);
    }
  }

  /** Waits for so many answers, or the lack of them, to all clients together. */
  async answered(times: number): Promise<void> {
    await once(this.counted, String(times));
  }

  private async take(step: Step, turn: number): Promise<Answer | null> {
    const person = this.people[step.person % this.people.length]!;
    const request = requestOf(step, person, this.inHand(person));
    const answer = request.path.endsWith('passwords')
      ? await this.choose(person, request, turn)
      : await this.send(request, turn);
    this.counted.emit(String(++this.count));
    return answer;
  }

  private async choose(person: Forgetful, { path, body }: Request, turn: number): Promise<Answer | null> {
    const password = `la frase numero ${this.choices.length} di tante`;
    const choice: Choice = { person, password, outcome: 'unknown' };
    this.choices.push(choice);
    const answer = await this.send({ path, body: { ...body, password } }, turn);
    if (answer && answer.status !== AWAY) choice.outcome = answer.status === 201 ? 'chosen' : 'refused';
    return answer;
  }

  private async send({ path, body }: Request, turn: number): Promise<Answer | null> {
    const answer = await this.two
      .stranger(turn)
      .post(path, body)
      .catch(() => null);
    const named = `${path} ${answer?.status ?? 'none'}`;
    this.answers[named] = (this.answers[named] ?? 0) + 1;
    const isExpected = !answer || answer.status === AWAY || ANSWERS[path]?.includes(answer.status);
    if (!isExpected) this.surprises.push(`${named} ${JSON.stringify(answer.body)}`);
    return answer;
  }

  private inHand({ email, userName, phone }: Forgetful): InHand {
    const { mailbox, phone: phones } = this.two.application;
    const texts = phone === undefined ? [] : phones.messagesTo(phone).map(({ text }) => text);
    return {
      letters: mailbox.lettersTo(email).filter((letter) => wordsOf(letter).has(userName)),
      codes: texts.flatMap((text) => /^(\S{6}) is your code/.exec(text)?.[1] ?? []),
    };
  }
}
