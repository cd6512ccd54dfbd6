import { after, MINUTE, SECOND } from '../kernel';
import { TextMessage } from './text-message.entity';

type Waiting = Pick<TextMessage, 'queuedAt' | 'attempts'>;

/** A message is about this very moment. Later, the code in it has expired, and would only puzzle. */
const WORTH_SENDING_FOR = 10 * MINUTE;
const LONGEST_WAIT = MINUTE;

export function isWorthSending({ queuedAt }: Waiting, now: Date): boolean {
  return now < after(queuedAt, WORTH_SENDING_FOR);
}

/**
 * When to try again after this attempt: soon at first, then every minute, so that the message goes out as soon as the gateway is back.
 *
 * @returns null when it isn't worth sending by then
 */
export function nextTry(message: Waiting, now: Date): Date | null {
  const next = after(now, Math.min(2 ** (message.attempts + 1) * SECOND, LONGEST_WAIT));
  return isWorthSending(message, next) ? next : null;
}
