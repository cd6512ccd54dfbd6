import { PermissionCatalogue } from './permission-catalogue';

/** One permission on one thing: a mailbox by its id, or the whole customer. */
export interface Grant {
  readonly permission: string;
  readonly mailboxId: string | null;
}

export interface ChangedGrant extends Grant {
  /** it was not asked for by name: it is needed by, or needs, what was */
  readonly cameAlong: boolean;
}

/** What a change really does. */
export interface PermissionChange {
  readonly granted: readonly ChangedGrant[];
  readonly revoked: readonly ChangedGrant[];
}

export function sameGrant(one: Grant, other: Grant): boolean {
  return one.permission === other.permission && one.mailboxId === other.mailboxId;
}

/**
 * Works a change out: granting one permission grants what it needs, taking one away takes what needs it.
 *
 * @param held what the account has now
 * @returns null when the same permission would be granted and taken away: the change contradicts itself
 */
export function workOut(
  held: readonly Grant[],
  grant: readonly Grant[],
  revoke: readonly Grant[],
  catalogue: PermissionCatalogue,
): PermissionChange | null {
  const granted = expand(grant, (name) => catalogue.withNeeds([name]));
  const revoked = expand(revoke, (name) => catalogue.withDependants([name]));
  if (granted.some((one) => revoked.some((other) => sameGrant(one, other)))) return null;
  const isHeld = (grant: Grant) => held.some((each) => sameGrant(each, grant));
  return {
    granted: granted
      .filter((each) => !isHeld(each))
      .map((each) => ({ ...each, cameAlong: !grant.some((asked) => sameGrant(asked, each)) })),
    revoked: revoked
      .filter(isHeld)
      .map((each) => ({ ...each, cameAlong: !revoke.some((asked) => sameGrant(asked, each)) })),
  };
}

function expand(grants: readonly Grant[], reach: (name: string) => readonly string[]): Grant[] {
  const all = grants.flatMap(({ permission, mailboxId }) =>
    reach(permission).map((name) => ({ permission: name, mailboxId })),
  );
  return all.filter((grant, place) => all.findIndex((other) => sameGrant(grant, other)) === place);
}
