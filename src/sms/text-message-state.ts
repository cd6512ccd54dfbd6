import { TextMessage } from './text-message.entity';
import { WithheldBecause } from './withheld-because';

/** Delayed: the gateway was tried, and will be tried again. Failed: nobody will try any more, or nobody was allowed to. */
export type TextMessageStateName = 'queued' | 'sent' | 'delayed' | 'failed';

/** What became of a text message, for the person's managers and for support. Nothing of what it says. */
export interface TextMessageState {
  readonly id: string;
  readonly kind: string;
  /** E.164 */
  readonly number: string;
  readonly state: TextMessageStateName;
  readonly queuedAt: Date;
  readonly sentAt: Date | null;
  readonly attempts: number;
  readonly gatewayAnswer: string | null;
  /** set where it failed because it was not allowed to go */
  readonly withheldBecause: WithheldBecause | null;
}

/** What of a message it takes to tell its state. */
export type TextMessageRecord = Pick<TextMessage, Exclude<keyof TextMessageState, 'state'> | 'failedAt'>;

export function stateOf(message: TextMessageRecord): TextMessageState {
  const { id, kind, number, queuedAt, sentAt, attempts, gatewayAnswer, withheldBecause } = message;
  return { id, kind, number, state: stateName(message), queuedAt, sentAt, attempts, gatewayAnswer, withheldBecause };
}

function stateName({ sentAt, failedAt, attempts }: TextMessageRecord): TextMessageStateName {
  if (sentAt) return 'sent';
  if (failedAt) return 'failed';
  return attempts > 0 ? 'delayed' : 'queued';
}
