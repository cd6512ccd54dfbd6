import type { PermissionDefinitionDto } from '../../../api/generated';

/** One permission on one thing: a mailbox, or the whole customer. */
export interface Grant {
  readonly permission: string;
  readonly mailboxId: string | null;
}

/** What became of a choice when one box was ticked or cleared, and what changed along with it. */
export interface Toggled {
  readonly grants: readonly Grant[];
  readonly along: readonly string[];
}

export const sameGrant = (one: Grant, other: Grant) =>
  one.permission === other.permission && one.mailboxId === other.mailboxId;

export const hasGrant = (grants: readonly Grant[], grant: Grant) => grants.some((each) => sameGrant(each, grant));

/** Granting a permission grants what it needs; taking one away takes what needs it. */
export function toggle(
  grants: readonly Grant[],
  { name, brings, takes }: PermissionDefinitionDto,
  mailboxId: string | null,
): Toggled {
  const grantOf = (permission: string): Grant => ({ permission, mailboxId });
  if (hasGrant(grants, grantOf(name))) {
    const along = takes.filter((other) => hasGrant(grants, grantOf(other)));
    const taken = [name, ...along].map(grantOf);
    return { grants: grants.filter((each) => !hasGrant(taken, each)), along };
  }
  const along = brings.filter((other) => !hasGrant(grants, grantOf(other)));
  return { grants: [...grants, ...[...along, name].map(grantOf)], along };
}

/** What has to be granted and taken away to get from one choice to another. */
export function difference(before: readonly Grant[], after: readonly Grant[]) {
  return {
    grant: after.filter((each) => !hasGrant(before, each)),
    revoke: before.filter((each) => !hasGrant(after, each)),
  };
}

/** As the service wants it: without a mailbox where it is about the whole customer. */
export const written = ({ permission, mailboxId }: Grant) => ({
  permission,
  ...(mailboxId !== null && { mailboxId }),
});
