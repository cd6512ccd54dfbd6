import type { ListedOwnerChangeDto } from '../../../../api/generated';

const UNDER_WAY: readonly ListedOwnerChangeDto['state'][] = ['awaiting_approval', 'waiting', 'ready'];

/** Whether a change of owner can still come true, and be stopped. */
export function isUnderWay({ state }: ListedOwnerChangeDto): boolean {
  return UNDER_WAY.includes(state);
}
