import type { CollaboratorDto, HoldDto } from '../../../api/generated';
import type { Act } from './acts';

const WAITING_FOR_A_MAIL = ['awaiting_activation', 'reset_pending'];

const BY_STATE: Readonly<Record<CollaboratorDto['state']['code'], readonly Act[]>> = {
  awaiting_activation: ['resend', 'disable', 'deactivate'],
  suspended: ['resend', 'reset', 'disable', 'deactivate'],
  active: ['reset', 'disable', 'deactivate'],
  locked: ['reset', 'disable', 'deactivate'],
  disabled: ['enable', 'reset', 'deactivate'],
  deactivated: [],
};

/** What can be done to a collaborator, by the word for its state. Where there is no address, nothing can be mailed. */
export function actsFor({ state, email }: Pick<CollaboratorDto, 'state' | 'email'>): readonly Act[] {
  const acts = BY_STATE[state.code];
  if (email !== null || acts.length === 0) return acts;
  return ['restore', ...acts.filter((act) => act !== 'reset' && act !== 'resend')];
}

/** The same, and what is only for those who look closer. @param holds in force, of which the word names but one */
export function allActsFor(collaborator: CollaboratorDto, holds: readonly HoldDto[]): readonly Act[] {
  const acts = new Set(actsFor(collaborator));
  if (acts.size === 0) return [];
  const kinds = holds.map(({ kind }): string => kind);
  const isAwaiting = kinds.includes('awaiting_activation');
  if (collaborator.email !== null && kinds.some((kind) => WAITING_FOR_A_MAIL.includes(kind))) acts.add('resend');
  if (isAwaiting) acts.add('correctAddress').delete('reset');
  else acts.add('lostFactor');
  // what support has placed, support takes away
  if (!holds.some(({ kind, youMayLift }) => kind === 'disabled' && youMayLift)) acts.delete('enable');
  return [...acts];
}
