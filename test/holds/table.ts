import type { HoldKind } from '../../src/holds';
import type { SessionRestriction, Side } from '../../src/kernel';

export const ACTS = [
  'first-password',
  'new-password-by-link',
  'new-password-by-phone',
  'new-password',
  'restored-credentials',
  'unlock-code',
  'billing-status',
] as const;
export type Act = (typeof ACTS)[number];

/** What the design says of one kind of hold. */
export interface DesignedKind {
  readonly on: 'account' | 'customer';
  readonly placedBy: readonly Side[];
  /** by hand: which sides may lift it, by the side that has placed it */
  readonly liftedByHand: Partial<Record<Side, readonly Side[]>>;
  readonly liftedByAct: readonly Act[];
  readonly mayBeGivenAnEnd: boolean;
  readonly runningSessions: 'go on' | 'end' | SessionRestriction;
  /** with the right password */
  readonly atSignIn: 'password not looked at' | 'refused' | SessionRestriction;
  readonly nextStep: {
    readonly collaborator: string;
    readonly principal: string;
    readonly manager: string;
    readonly staff: string;
  };
}

/**
 * The table of section 2 of the design, written down once more, so that `hold-kinds.ts` has something to be compared with. Change it only
 * when the design changes. Beyond section 2, `restored-credentials`: story 22 has who was locked out, and has no address, let in by the
 * principal or staff, who make the old password void.
 */
export const DESIGN: Readonly<Record<HoldKind, DesignedKind>> = {
  awaiting_activation: {
    on: 'account',
    placedBy: ['customer', 'staff', 'system'],
    liftedByHand: {},
    liftedByAct: ['first-password'],
    mayBeGivenAnEnd: false,
    runningSessions: 'go on',
    atSignIn: 'refused',
    nextStep: {
      collaborator: 'open_activation_mail',
      principal: 'open_activation_mail',
      manager: 'resend_mail',
      staff: 'resend_mail',
    },
  },
  reset_pending: {
    on: 'account',
    placedBy: ['customer', 'staff'],
    liftedByHand: {},
    liftedByAct: ['new-password-by-link'],
    mayBeGivenAnEnd: false,
    runningSessions: 'end',
    atSignIn: 'refused',
    nextStep: {
      collaborator: 'open_reset_mail',
      principal: 'open_reset_mail',
      manager: 'resend_mail',
      staff: 'resend_mail',
    },
  },
  failed_sign_ins: {
    on: 'account',
    placedBy: ['system'],
    liftedByHand: { system: ['staff'] },
    liftedByAct: ['unlock-code', 'new-password-by-link', 'new-password-by-phone', 'restored-credentials'],
    mayBeGivenAnEnd: true,
    runningSessions: 'go on',
    atSignIn: 'password not looked at',
    nextStep: {
      collaborator: 'unlock_or_reset_password',
      principal: 'unlock_or_reset_password',
      manager: 'reset_for_them',
      staff: 'lift',
    },
  },
  password_expired: {
    on: 'account',
    placedBy: ['staff', 'system'],
    liftedByHand: {},
    liftedByAct: ['new-password', 'new-password-by-link', 'new-password-by-phone'],
    mayBeGivenAnEnd: false,
    runningSessions: 'go on',
    atSignIn: 'change_password',
    nextStep: {
      collaborator: 'change_password',
      principal: 'change_password',
      manager: 'wait_for_them',
      staff: 'wait_for_them',
    },
  },
  suspicious_activity: {
    on: 'account',
    placedBy: ['system'],
    liftedByHand: { system: ['staff'] },
    liftedByAct: ['new-password-by-link', 'restored-credentials'],
    mayBeGivenAnEnd: false,
    runningSessions: 'end',
    atSignIn: 'refused',
    nextStep: { collaborator: 'reset_password', principal: 'reset_password', manager: 'reset_for_them', staff: 'lift' },
  },
  unpaid_invoices: {
    on: 'customer',
    placedBy: ['system'],
    liftedByHand: {},
    liftedByAct: ['billing-status'],
    mayBeGivenAnEnd: false,
    runningSessions: 'pay_invoices',
    atSignIn: 'pay_invoices',
    nextStep: {
      collaborator: 'ask_administrator',
      principal: 'pay_invoices',
      manager: 'pay_invoices',
      staff: 'wait_for_payment',
    },
  },
  disabled: {
    on: 'account',
    placedBy: ['customer', 'staff'],
    liftedByHand: { customer: ['customer', 'staff'], staff: ['staff'] },
    liftedByAct: [],
    mayBeGivenAnEnd: true,
    runningSessions: 'end',
    atSignIn: 'refused',
    nextStep: { collaborator: 'ask_administrator', principal: 'ask_support', manager: 'lift', staff: 'lift' },
  },
};
