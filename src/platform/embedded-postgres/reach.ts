import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ServerAccount } from './server-account';

const READ_AND_ENTER = 0o5;
const ENTER = 0o1;

/** Whether the account may read `path` and enter every folder above it. Our own account (null) is taken to be able to. */
export function canReach(account: ServerAccount | null, path: string): boolean {
  if (!account) return true;
  return may(account, path, READ_AND_ENTER) && canEnterAllAbove(account, path);
}

function canEnterAllAbove(account: ServerAccount, path: string): boolean {
  const parent = dirname(path);
  return parent === path || (may(account, parent, ENTER) && canEnterAllAbove(account, parent));
}

/** One of the three groups of permission bits counts: the owner's, the group's, or everybody's. */
function may(account: ServerAccount, path: string, wanted: number): boolean {
  const { uid, gid, mode } = statSync(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & wanted) === wanted;
}
