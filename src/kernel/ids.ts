import { v7 } from 'uuid';

/** A new UUIDv7 (RFC 9562): unique everywhere, and roughly ordered by the moment it was made. */
export function newId(): string {
  return v7();
}
