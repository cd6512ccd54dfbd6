import { HOLD_KINDS, HoldKind, holdKindsWhere, ShownState } from '../holds';

/** The word that is shown for a collaborator: the first of these that fits. */
export const COLLABORATOR_STATES = [
  'deactivated',
  'awaiting_activation',
  'disabled',
  'suspended',
  'locked',
  'active',
] as const;
export type CollaboratorState = (typeof COLLABORATOR_STATES)[number];

/** The word for an account: of what its holds in force show, the first. */
export function stateOf(holds: readonly HoldKind[], isDeactivated: boolean): CollaboratorState {
  if (isDeactivated) return 'deactivated';
  const shown = holds.map((kind) => HOLD_KINDS[kind].shownAs);
  return COLLABORATOR_STATES.find((state) => shown.some((each) => each === state)) ?? 'active';
}

/**
 * The same as SQL, so that a list can be filtered by it: of what its holds show, the first.
 *
 * @param holds an expression: the kinds in force, as text[]
 * @param isDeactivated an expression: boolean
 */
export function stateAsSql(holds: string, isDeactivated: string): string {
  const cases = COLLABORATOR_STATES.filter(
    (state): state is Exclude<ShownState, 'active'> => state !== 'deactivated' && state !== 'active',
  ).map((state) => {
    const kinds = holdKindsWhere(({ shownAs }) => shownAs === state).map((kind) => `'${kind}'`);
    return `when ${holds} && array[${kinds.join(', ')}] then '${state}'`;
  });
  return `case when ${isDeactivated} then 'deactivated' ${cases.join(' ')} else 'active' end`;
}
