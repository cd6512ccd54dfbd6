import { Facts, Subject } from '../../kernel';
import { WrittenActor } from '../audit-entry';

/** An entry as it stands in its chain. */
export interface WrittenEntry {
  /** in the chain, from 1 */
  readonly position: number;
  /** over the entry before and this one, in hexadecimal digits */
  readonly hash: string;
  readonly id: string;
  readonly name: string;
  /** ISO 8601 */
  readonly at: string;
  readonly actor: WrittenActor;
  readonly from: { readonly address?: string; readonly userAgent?: string };
  readonly subject: Subject;
  readonly facts: Facts;
  readonly correlationId: string;
  /** the entry whose event made it happen; null: a request did */
  readonly causationId: string | null;
}

/** Reads what the hash covers. */
export function readEntry({ position, body, hash }: { position: string; body: string; hash: Buffer }): WrittenEntry {
  return { ...(JSON.parse(body) as WrittenEntry), position: Number(position), hash: hash.toString('hex') };
}
