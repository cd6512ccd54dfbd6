import { ActTold } from '../../audit';
import { ACCOUNT_ROLES, isStaffRole, Side } from '../../kernel';
import { StoryMoment } from './story';

/** Whose act something was. */
export interface WhoActed {
  /** null: somebody who wasn't signed in */
  readonly side: Side | null;
  /** null: no account */
  readonly accountId: string | null;
}

/** The operator at the command line acts for staff, see `operatorActor`. */
const OPERATOR = 'command-line';

/** @returns null where it isn't told, or nobody acted */
export function actorOf(moment: StoryMoment): WhoActed | null {
  if (moment.kind === 'hold') return moment.what.side && { side: moment.what.side, accountId: moment.what.by };
  return moment.kind === 'act' ? writtenActor(moment.what) : null;
}

function writtenActor({ actor }: ActTold): WhoActed {
  const accountId = actor.accountId ?? null;
  const role = ACCOUNT_ROLES.find((each) => each === actor.role);
  if (role) return { side: isStaffRole(role) ? 'staff' : 'customer', accountId };
  if (actor.kind === 'anonymous') return { side: null, accountId };
  return { side: actor.name === OPERATOR ? 'staff' : 'system', accountId };
}
