import { Letter } from './letter.entity';

/** Delayed: the mail server was tried, and will be tried again. Failed: nobody will try any more. */
export type LetterStateName = 'queued' | 'sent' | 'delayed' | 'failed';

/** What became of a letter, for the person's managers and for support. Nothing of what it says. */
export interface LetterState {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  readonly state: LetterStateName;
  readonly queuedAt: Date;
  readonly sentAt: Date | null;
  readonly attempts: number;
  readonly serverAnswer: string | null;
}

/** What of a letter it takes to tell its state. */
export type LetterRecord = Pick<Letter, Exclude<keyof LetterState, 'state'> | 'failedAt'>;

export function stateOf(letter: LetterRecord): LetterState {
  const { id, kind, address, queuedAt, sentAt, attempts, serverAnswer } = letter;
  return { id, kind, address, state: stateName(letter), queuedAt, sentAt, attempts, serverAnswer };
}

function stateName({ sentAt, failedAt, attempts }: LetterRecord): LetterStateName {
  if (sentAt) return 'sent';
  if (failedAt) return 'failed';
  return attempts > 0 ? 'delayed' : 'queued';
}
