import type { AccountDto, CurrentSessionDto, HoldDto } from '../../../api/generated';
import type { Access, NamedHold } from './act-props';
import type { Act } from './acts';
import { isReached } from './is-reached';

interface Rule {
  readonly right: string;
  readonly fits?: (account: AccountDto, kinds: readonly string[], holds: readonly HoldDto[]) => boolean;
}

const isWaitingForLink = (kinds: readonly string[]) =>
  kinds.includes('awaiting_activation') || kinds.includes('reset_pending');
const isUnreached = (account: AccountDto) => account.customer !== null && !isReached(account);

/** By what right each is done, and when there is something to do. The service decides each anew. */
const RULES: Readonly<Record<Act, Rule>> = {
  resend: { right: 'resend_links', fits: (account, kinds) => isReached(account) && isWaitingForLink(kinds) },
  reset: {
    right: 'reset_passwords',
    fits: (account, kinds) => isReached(account) && !kinds.includes('awaiting_activation'),
  },
  endSessions: { right: 'end_sessions', fits: (_, kinds) => !kinds.includes('awaiting_activation') },
  disable: {
    right: 'place_holds',
    fits: (_account, _kinds, holds) =>
      !holds.some(({ kind, placedBy }) => kind === 'disabled' && placedBy?.side === 'staff'),
  },
  lostFactor: { right: 'remove_second_factors', fits: ({ secondFactor }) => secondFactor.isAskedFor },
  confirmAddress: {
    right: 'judge_addresses',
    fits: ({ email, emailConfirmedAt, emailRefusedAt }) =>
      email !== null && (emailConfirmedAt === null || emailRefusedAt !== null),
  },
  blockAddress: {
    right: 'judge_addresses',
    fits: ({ email, emailBlockedAt }) => email !== null && emailBlockedAt === null,
  },
  unblockAddress: { right: 'judge_addresses', fits: ({ emailBlockedAt }) => emailBlockedAt !== null },
  restore: {
    right: 'restore_credentials',
    fits: (account, kinds) => isUnreached(account) && account.emailBlockedAt === null && !isWaitingForLink(kinds),
  },
  restoreByLetter: { right: 'restore_credentials', fits: isUnreached },
  changeOwner: { right: 'change_owners', fits: ({ role }) => role === 'principal' },
};

/** Whether any act at all can be done by somebody; else why not. */
export function whyNone(account: AccountDto, { deactivatedAt }: Access, by: CurrentSessionDto['account']) {
  const isStaff = account.role === 'support' || account.role === 'administrator';
  if (account.id === by.id) return 'own';
  if (isStaff && by.role !== 'administrator') return 'colleague';
  return deactivatedAt === null ? undefined : 'deactivated';
}

/** What a member of staff can do about an account, by their rights and by how it stands. */
export function actsFor(account: AccountDto, { holds }: Access, rights: readonly string[]): readonly Act[] {
  const kinds = holds.map(({ kind }) => kind);
  return (Object.keys(RULES) as Act[]).filter((act) => {
    const { right, fits } = RULES[act];
    return rights.includes(right) && (fits?.(account, kinds, holds) ?? true);
  });
}

/** The holds that a member of staff can lift by hand. */
export function liftableIn({ holds }: Access, rights: readonly string[]): readonly NamedHold[] {
  if (!rights.includes('lift_holds')) return [];
  return holds.filter((hold): hold is NamedHold => hold.youMayLift && hold.id !== undefined);
}
