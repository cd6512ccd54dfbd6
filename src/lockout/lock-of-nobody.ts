import { createHmac } from 'node:crypto';
import { after, DAY, MINUTE } from '../kernel';

const SOONEST = 5 * MINUTE;
const LATEST = 30 * DAY;

/**
 * When the lock of a name that nobody has ends, where locks have no end of their own. An account is unlocked by its person, who may read
 * the mail within minutes or weeks later; were nobody's names never unlocked, one that is would be known to belong to somebody. So chance
 * decides, once for each lock, any order of magnitude as likely as another.
 *
 * @param key known to nobody
 */
export function endOfNobodysLock(key: Buffer, subject: string, lockedAt: Date): Date {
  const drawn = createHmac('sha256', key).update(`${subject} ${lockedAt.toISOString()}`).digest().readUInt32BE();
  return after(lockedAt, Math.round(SOONEST * (LATEST / SOONEST) ** (drawn / 2 ** 32)));
}
