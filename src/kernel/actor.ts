import { ClientScope } from './client-scopes';

/** What an account is for. `support` and `administrator` are the operator's staff and belong to no customer. */
export const ACCOUNT_ROLES = ['principal', 'collaborator', 'support', 'administrator'] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];
export type StaffRole = Extract<AccountRole, 'support' | 'administrator'>;

/** What a restricted session is for: it may do this one thing, and see why it may do no other. */
export const SESSION_RESTRICTIONS = ['change_password', 'pay_invoices'] as const;
export type SessionRestriction = (typeof SESSION_RESTRICTIONS)[number];

/** Where a request came from: written into the audit log and shown in the list of sessions. */
export interface Origin {
  readonly correlationId: string;
  readonly address?: string;
  readonly userAgent?: string;
}

/** A person, signed in with an account of a customer or of staff. */
export interface AccountActor {
  readonly kind: 'account';
  readonly accountId: string;
  readonly role: AccountRole;
  /** null for staff, who belong to no customer */
  readonly customerId: string | null;
  readonly sessionId: string;
  /** null: a full session */
  readonly restrictedTo: SessionRestriction | null;
  /** of a collaborator: permissions held for the whole customer, e.g. `manage_collaborators`; of staff: their rights */
  readonly permissions: readonly string[];
  /** when the password was last given in this session */
  readonly authenticatedAt: Date;
  readonly origin: Origin;
}

/** Someone we know nothing about but what they hold in their hand: a link, a code. */
export interface AnonymousActor {
  readonly kind: 'anonymous';
  readonly origin: Origin;
}

/** Another system, known by a key of its own. It acts for the service, on what it knows better than we: what was paid, for one. */
export interface ClientActor {
  readonly kind: 'client';
  readonly clientId: string;
  readonly keyId: string;
  /** of the key: what may be done with it */
  readonly scopes: readonly ClientScope[];
  readonly origin: Origin;
}

/** The service itself, or the operator at the command line. */
export interface SystemActor {
  readonly kind: 'system';
  /** which part acted: `command-line`, `demonstration`, `jobs` */
  readonly name: string;
  /** the operator at the command line acts for staff */
  readonly side: Exclude<Side, 'customer'>;
  readonly origin: Origin;
}

export type Actor = AccountActor | AnonymousActor | ClientActor | SystemActor;

/** The three sides that may place and lift holds. A side, not a person: any administrator of it may undo what another did. */
export const SIDES = ['customer', 'staff', 'system'] as const;
export type Side = (typeof SIDES)[number];

export function isStaffRole(role: AccountRole): role is StaffRole {
  return role === 'support' || role === 'administrator';
}

export function isStaff(actor: Actor): boolean {
  return actor.kind === 'account' && isStaffRole(actor.role);
}

/** Which side someone acts for. Who holds only a link, or a key, acts for nobody but the service, which gave it. */
export function sideOf(actor: Actor): Side {
  if (actor.kind === 'anonymous' || actor.kind === 'client') return 'system';
  if (actor.kind === 'system') return actor.side;
  return isStaffRole(actor.role) ? 'staff' : 'customer';
}

export function actorId(actor: Actor): string | null {
  return actor.kind === 'account' ? actor.accountId : null;
}

/** The service acting by itself, on nobody's request. */
export function systemActor(name: string, correlationId: string): SystemActor {
  return { kind: 'system', name, side: 'system', origin: { correlationId } };
}

/** The operator at the command line: a person of staff, known by nothing but their access to this machine. */
export function operatorActor(correlationId: string): SystemActor {
  return { kind: 'system', name: 'command-line', side: 'staff', origin: { correlationId } };
}
