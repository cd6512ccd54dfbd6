import { Injectable } from '@nestjs/common';
import { AccountActor, actorId, isStaffRole, sideOf } from '../../kernel';
import { Account } from '../account.entity';
import { Accounts, LockedAccount } from '../accounts';
import { AccountIsDeactivated, AccountNotFound } from '../accounts.errors';
import { ActingPerson } from './acting-person';

/** The permission that puts a collaborator on the principal's side. */
export const MANAGE_COLLABORATORS = 'manage_collaborators';

/** Who may see whose account, and who may act on it. Row level security has already hidden every other customer's. */
@Injectable()
export class Reach {
  constructor(private readonly accounts: Accounts) {}

  /**
   * An account that the viewer may know of: their own, one they manage, or for staff any.
   *
   * @throws AccountNotFound for any other, as for one that doesn't exist; the attempt is written down
   */
  async see(viewer: AccountActor, accountId: string): Promise<Account> {
    const account = await withoutTelling(this.accounts.get(accountId));
    if (viewer.accountId === account.id || manages(viewer, account)) return account;
    throw new AccountNotFound({ crossesWall: true });
  }

  /**
   * An account that somebody may act on: never their own, never the principal's unless by staff, never one of staff unless by an
   * administrator.
   *
   * @throws AccountNotFound for any other, as for one that doesn't exist; the attempt is written down
   * @throws AccountIsDeactivated when nothing can be done to it any more
   */
  async findManaged(actor: ActingPerson, accountId: string): Promise<Account> {
    return requireManaged(actor, await withoutTelling(this.accounts.get(accountId)));
  }

  /** The same, and locks it until the commit. @throws as {@link findManaged} */
  async lockManaged(actor: ActingPerson, accountId: string): Promise<LockedAccount> {
    return requireManaged(actor, await withoutTelling(this.accounts.lock(accountId)));
  }
}

function requireManaged<A extends Account>(actor: ActingPerson, account: A): A {
  if (actorId(actor) === account.id || isForAdministrators(actor, account) || !manages(actor, account)) {
    throw new AccountNotFound({ crossesWall: true });
  }
  if (account.deactivatedAt) throw new AccountIsDeactivated();
  return account;
}

/** Staff are helped by administrators: support would else have a way to become one, or to shut them out. */
export function isForAdministrators(actor: ActingPerson, { role }: Pick<Account, 'role'>): boolean {
  return isStaffRole(role) && actor.kind === 'account' && actor.role !== 'administrator';
}

function manages(actor: ActingPerson, account: Account): boolean {
  if (actor.kind === 'system') return sideOf(actor) === 'staff';
  // in a session that can do one thing only, nobody acts for others; a principal still sees whom the hold keeps out
  if (actor.restrictedTo && actor.role !== 'principal') return false;
  if (isStaffRole(actor.role)) return true;
  const isManager = actor.role === 'principal' || actor.permissions.includes(MANAGE_COLLABORATORS);
  return isManager && account.role === 'collaborator';
}

/** An id that row level security hides may be another customer's, or nobody's: both are written down as attempts. */
async function withoutTelling<T>(found: Promise<T>): Promise<T> {
  try {
    return await found;
  } catch (error) {
    throw error instanceof AccountNotFound ? new AccountNotFound({ crossesWall: true }) : error;
  }
}
