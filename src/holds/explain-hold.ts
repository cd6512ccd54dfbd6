import { AccountRole, isStaffRole, Side } from '../kernel';
import { HOLD_KINDS, HoldKind, HoldKindRules, Lifter, Remedy } from './hold-kinds';
import { Hold } from './hold.entity';
import { mayLift } from './may-lift';

/** Who looks at an account's holds. */
export interface Viewer {
  /** null: the operator at the command line, who has none */
  readonly accountId: string | null;
  readonly role: AccountRole;
}

/** What one hold means to one viewer. */
export interface HoldExplanation {
  /** missing where the viewer is not told which hold it is */
  readonly id?: string;
  readonly kind: HoldKind | 'not_available';
  readonly since: Date;
  readonly until: Date | null;
  /** missing where the viewer is not told why */
  readonly reason?: string;
  readonly placedBy: { readonly side: Side; readonly accountId: string | null } | null;
  readonly liftedBy: readonly Lifter[];
  readonly youMayLift: boolean;
  readonly nextStep: Remedy;
}

/**
 * Explains a hold to somebody who may know of it: the person, those who manage them, or staff.
 *
 * @param accountId the account that is held, also where the hold rests on its customer
 */
export function explainHold(hold: Hold, accountId: string, viewer: Viewer): HoldExplanation {
  const { hiddenFromCollaborators, liftedBy }: HoldKindRules = HOLD_KINDS[hold.kind];
  const isPerson = accountId === viewer.accountId;
  const times = { since: hold.startsAt, until: hold.endsAt };
  const nextStep = remedyFor(hold, isPerson, viewer.role);
  if (hiddenFromCollaborators && viewer.role === 'collaborator') {
    return { ...times, kind: 'not_available', placedBy: null, liftedBy: [], youMayLift: false, nextStep };
  }
  return {
    ...times,
    id: hold.id,
    kind: hold.kind,
    reason: hold.reason,
    placedBy: { side: hold.placedSide, accountId: hold.placedBy },
    liftedBy,
    youMayLift: !isPerson && mayLift(hold, isStaffRole(viewer.role) ? 'staff' : 'customer'),
    nextStep,
  };
}

function remedyFor(hold: Hold, isPerson: boolean, role: AccountRole): Remedy {
  const { remedies, on }: HoldKindRules = HOLD_KINDS[hold.kind];
  if (isStaffRole(role)) return isPerson ? 'ask_administrator' : remedies.staff;
  if (isPerson) return (role === 'principal' ? remedies.principal : undefined) ?? remedies.person;
  // what staff have placed, the customer's side can't lift
  if (remedies.managers === 'lift' && !mayLift(hold, 'customer')) return 'ask_support';
  return role === 'principal' && on === 'customer' ? (remedies.principal ?? remedies.managers) : remedies.managers;
}
