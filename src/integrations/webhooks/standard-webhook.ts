import { createHmac, timingSafeEqual } from 'node:crypto';
import { MINUTE, SECOND } from '../../kernel';
import { MessageTooOld, SignatureRefused } from '../integrations.errors';

/** Headers of a message, in lower case as Node has them. */
export type MessageHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

export const TOLERANCE = 5 * MINUTE;
const LONGEST_ID = 255;

/**
 * Proves that a message comes from whoever has one of the secrets, and was signed just now (https://www.standardwebhooks.com). Of a
 * signature that is right only the age is told.
 *
 * @param body byte for byte as it came
 * @param secrets several while one takes the place of another
 * @returns the id of the message: the same however often it is sent
 * @throws SignatureRefused when none of its signatures was made with any of the secrets
 * @throws MessageTooOld when it was signed more than five minutes ago, or will be
 */
export function verifiedMessageId(
  headers: MessageHeaders,
  body: Buffer,
  secrets: readonly Buffer[],
  now: Date,
): string {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers;
  if (typeof id !== 'string' || !isId(id)) throw new SignatureRefused();
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) throw new SignatureRefused();
  if (typeof signatures !== 'string') throw new SignatureRefused();
  const given = signatures.split(' ').map((each) => Buffer.from(each));
  const right = secrets.map((secret) => Buffer.from(signatureOf(id, timestamp, body, secret)));
  if (!given.some((one) => right.some((other) => isSame(one, other)))) throw new SignatureRefused();
  if (Math.abs(now.getTime() - Number(timestamp) * SECOND) > TOLERANCE) throw new MessageTooOld();
  return id;
}

/** The headers under which a message of ours is sent: signed anew each time, under the same id. */
export function signedHeaders(id: string, body: Buffer, secret: Buffer, now: Date): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now.getTime() / SECOND));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatureOf(id, timestamp, body, secret),
  };
}

function signatureOf(id: string, timestamp: string, body: Buffer, secret: Buffer): string {
  const digest = createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(body).digest('base64');
  return `v1,${digest}`;
}

/** A point would make it unclear where the id ends and the time begins. */
function isId(text: string): boolean {
  return text.length <= LONGEST_ID && /^[\x21-\x2d\x2f-\x7e]+$/.test(text);
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
