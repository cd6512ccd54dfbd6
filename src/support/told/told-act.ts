import {
  AccountDeactivated,
  AddressBlocked,
  AddressConfirmedByStaff,
  AddressCorrected,
  AddressUnblocked,
  PolicyChanged,
} from '../../accounts';
import { CollaboratorInvited, PermissionsChanged } from '../../collaborators';
import { HoldKind, HoldLifted, HoldPlaced } from '../../holds';
import { DomainEvent } from '../../kernel';
import { LinkResentByStaff } from '../../recovery';
import { FactorsRemoved } from '../../second-factor';
import { PasswordResetByStaff } from '../events/password-reset-by-staff.event';
import { SessionsEndedByStaff } from '../events/sessions-ended-by-staff.event';
import { RestorationDone } from '../events/restoration-done.event';

/** Which events tell one thing each, and why. */
const REASONED = {
  password_reset: PasswordResetByStaff,
  link_resent: LinkResentByStaff,
  sessions_ended: SessionsEndedByStaff,
  factors_removed: FactorsRemoved,
  credentials_restored: RestorationDone,
  address_confirmed: AddressConfirmedByStaff,
  address_blocked: AddressBlocked,
  address_unblocked: AddressUnblocked,
  address_corrected: AddressCorrected,
  deactivated: AccountDeactivated,
};
type ReasonedAct = keyof typeof REASONED;
const REASONED_ACTS = Object.keys(REASONED) as ReasonedAct[];

/** Something that staff did to an account, or to the policy of a customer, as it is told to its people. */
export type ToldAct = { /** null: none was asked for */ readonly reason: string | null } & (
  | { readonly what: 'disabled'; /** ISO 8601; null: until it is lifted */ readonly until: string | null }
  | { readonly what: 'hold_lifted'; readonly kind: HoldKind }
  | { readonly what: 'policy_changed'; readonly before: readonly string[]; readonly after: readonly string[] }
  | { readonly what: ReasonedAct | 'permissions_changed' | 'invited' }
);

/** What lets somebody in: its person must be able to say that it wasn't they who asked. */
const HELP: readonly ToldAct['what'][] = [
  'hold_lifted',
  'password_reset',
  'link_resent',
  'factors_removed',
  'credentials_restored',
  'address_confirmed',
  'address_unblocked',
];

export function helpsIn({ what }: ToldAct): boolean {
  return HELP.includes(what);
}

/**
 * What an event tells, where staff caused it.
 *
 * @returns null for what is only a part of an act (the sessions that a reset ends), or nothing that changes the account (a check of who asks)
 */
export function toldActIn(event: DomainEvent): ToldAct | null {
  if (event instanceof HoldPlaced) return disabledIn(event);
  if (event instanceof HoldLifted) {
    return { what: 'hold_lifted', kind: event.facts.kind, reason: event.facts.reason };
  }
  if (event instanceof CollaboratorInvited) return { what: 'invited', reason: null };
  if (event instanceof PolicyChanged) return { what: 'policy_changed', ...event.facts };
  if (event instanceof PermissionsChanged) return permissionsChangedIn(event);
  return reasonedIn(event);
}

function reasonedIn(event: DomainEvent): ToldAct | null {
  for (const what of REASONED_ACTS) {
    if (event instanceof REASONED[what]) return { what, reason: event.facts.reason };
  }
  return null;
}

/** An import gives no reason, and tells nobody: nobody has seen other permissions before. */
function permissionsChangedIn({ facts: { reason } }: PermissionsChanged): ToldAct | null {
  return reason === null ? null : { what: 'permissions_changed', reason };
}

function disabledIn({ facts: { kind, reason, endsAt } }: HoldPlaced): ToldAct | null {
  return kind === 'disabled' ? { what: 'disabled', until: endsAt, reason } : null;
}
