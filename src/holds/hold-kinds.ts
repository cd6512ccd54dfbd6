import { SessionRestriction, Side } from '../kernel';

/** What a hold does to sessions that are running when it comes into force. */
export type EffectOnSessions = 'none' | 'end' | { readonly restrictTo: SessionRestriction };

/** What somebody can do about a hold now; the sentences are in `words.ts`. */
export type Remedy =
  | 'open_activation_mail'
  | 'open_reset_mail'
  | 'unlock_or_reset_password'
  | 'change_password'
  | 'reset_password'
  | 'pay_invoices'
  | 'ask_administrator'
  | 'ask_support'
  | 'resend_mail'
  | 'reset_for_them'
  | 'wait_for_them'
  | 'wait_for_payment'
  | 'lift';

/** The next step, by who asks. */
export interface Remedies {
  /** the person whose account it is */
  readonly person: Remedy;
  /** that person, where it is the principal and the step is another one */
  readonly principal?: Remedy;
  /** those who manage the collaborators of that customer */
  readonly managers: Remedy;
  readonly staff: Remedy;
}

/** The word that a list of collaborators shows while such a hold is in force. */
export type ShownState = 'awaiting_activation' | 'suspended' | 'disabled' | 'locked' | 'active';

/** Whose act lifts a hold. A completed act (a new password, a payment) lifts through the room that saw it. */
export type Lifter =
  | Side
  | 'placing-side'
  | 'first-password'
  | 'new-password-by-link'
  | 'new-password-by-phone'
  | 'new-password'
  | 'restored-credentials'
  | 'unlock-code'
  | 'billing-status';

export interface HoldKindRules {
  /** what it rests on: one account, or a customer and so all its accounts */
  readonly on: 'account' | 'customer';
  readonly placedBy: readonly Side[];
  readonly liftedBy: readonly Lifter[];
  /** whether it may be given an end */
  readonly mayEndByItself: boolean;
  /** while in force, a password is not even looked at */
  readonly forbidsEvaluatingPassword: boolean;
  /** in force at sign-in, and the password is right */
  readonly atSignIn: 'refuse' | { readonly restrictTo: SessionRestriction };
  readonly onSessions: EffectOnSessions;
  readonly remedies: Remedies;
  /** collaborators are told that the account can't be used, and not why */
  readonly hiddenFromCollaborators?: true;
  readonly shownAs: ShownState;
}

const rules = <const T extends Record<string, HoldKindRules>>(all: T): T => all;

/**
 * Every reason for which an account may not be used, on one page. Holds are independent: lifting one never touches another.
 *
 * A kind that is missing here doesn't compile anywhere; a row that contradicts these rules is refused by {@link Holds}.
 */
export const HOLD_KINDS = rules({
  /** The account exists, and nobody has chosen a password for it yet. */
  awaiting_activation: {
    on: 'account',
    placedBy: ['customer', 'staff', 'system'],
    liftedBy: ['first-password'],
    mayEndByItself: false,
    forbidsEvaluatingPassword: false,
    atSignIn: 'refuse',
    onSessions: 'none',
    remedies: { person: 'open_activation_mail', managers: 'resend_mail', staff: 'resend_mail' },
    shownAs: 'awaiting_activation',
  },
  /** The principal or staff asked for a new password; the old one is void. */
  reset_pending: {
    on: 'account',
    placedBy: ['customer', 'staff'],
    liftedBy: ['new-password-by-link'],
    mayEndByItself: false,
    forbidsEvaluatingPassword: false,
    atSignIn: 'refuse',
    onSessions: 'end',
    remedies: { person: 'open_reset_mail', managers: 'resend_mail', staff: 'resend_mail' },
    shownAs: 'suspended',
  },
  /** Too many wrong passwords in a row. Running sessions go on, so that nobody throws another out by typing nonsense. */
  failed_sign_ins: {
    on: 'account',
    placedBy: ['system'],
    liftedBy: ['unlock-code', 'new-password-by-link', 'new-password-by-phone', 'restored-credentials', 'staff'],
    mayEndByItself: true,
    forbidsEvaluatingPassword: true,
    atSignIn: 'refuse',
    onSessions: 'none',
    remedies: { person: 'unlock_or_reset_password', managers: 'reset_for_them', staff: 'lift' },
    shownAs: 'locked',
  },
  /** The password has reached its age. Written with each new password, to start in the future. */
  password_expired: {
    on: 'account',
    placedBy: ['system', 'staff'],
    liftedBy: ['new-password', 'new-password-by-link', 'new-password-by-phone'],
    mayEndByItself: false,
    forbidsEvaluatingPassword: false,
    atSignIn: { restrictTo: 'change_password' },
    onSessions: 'none',
    remedies: { person: 'change_password', managers: 'wait_for_them', staff: 'wait_for_them' },
    shownAs: 'active',
  },
  /** We, or the person, noticed that someone else may be using the account. */
  suspicious_activity: {
    on: 'account',
    placedBy: ['system'],
    liftedBy: ['new-password-by-link', 'restored-credentials', 'staff'],
    mayEndByItself: false,
    forbidsEvaluatingPassword: false,
    atSignIn: 'refuse',
    onSessions: 'end',
    remedies: { person: 'reset_password', managers: 'reset_for_them', staff: 'lift' },
    shownAs: 'locked',
  },
  /** Too many overdue invoices. Collaborators are told nothing about money. */
  unpaid_invoices: {
    on: 'customer',
    placedBy: ['system'],
    liftedBy: ['billing-status'],
    mayEndByItself: false,
    forbidsEvaluatingPassword: false,
    atSignIn: { restrictTo: 'pay_invoices' },
    onSessions: { restrictTo: 'pay_invoices' },
    remedies: {
      person: 'ask_administrator',
      principal: 'pay_invoices',
      managers: 'ask_administrator',
      staff: 'wait_for_payment',
    },
    hiddenFromCollaborators: true,
    shownAs: 'active',
  },
  /** Switched off by hand. */
  disabled: {
    on: 'account',
    placedBy: ['customer', 'staff'],
    liftedBy: ['placing-side', 'staff'],
    mayEndByItself: true,
    forbidsEvaluatingPassword: false,
    atSignIn: 'refuse',
    onSessions: 'end',
    remedies: { person: 'ask_administrator', principal: 'ask_support', managers: 'lift', staff: 'lift' },
    shownAs: 'disabled',
  },
});

export type HoldKind = keyof typeof HOLD_KINDS;

export const ALL_HOLD_KINDS = Object.keys(HOLD_KINDS) as HoldKind[];

/** The kinds with a given property, e.g. for a predicate in SQL. */
export function holdKindsWhere(test: (kind: HoldKindRules) => boolean): HoldKind[] {
  return ALL_HOLD_KINDS.filter((kind) => test(HOLD_KINDS[kind]));
}

/** Whether this lifts a hold of that kind: somebody's act, or a side by hand. */
export function isLiftedBy(kind: HoldKind, lifter: Lifter): boolean {
  const { liftedBy }: HoldKindRules = HOLD_KINDS[kind];
  return liftedBy.includes(lifter);
}
