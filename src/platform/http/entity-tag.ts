import { MalformedRequest, VersionMissing } from './platform.errors';

/** The `ETag` of something that counts its changes (RFC 9110 §8.8.3). */
export function entityTag(version: number): string {
  return `"${version}"`;
}

/**
 * The version that an `If-Match` header names.
 *
 * @throws VersionMissing when there is none: two people may be editing
 * @throws MalformedRequest when it is not a tag that we gave
 */
export function versionOf(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw new VersionMissing();
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch)?.[1];
  if (version === undefined) throw new MalformedRequest({ fields: [{ field: 'If-Match', code: 'malformed' }] });
  return Number(version);
}
