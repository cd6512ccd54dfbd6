import { Side } from '../kernel';
import { HOLD_KINDS, Lifter } from './hold-kinds';
import { Hold } from './hold.entity';

/** Whether somebody of that side may lift the hold by hand. */
export function mayLift(hold: Pick<Hold, 'kind' | 'placedSide'>, side: Side): boolean {
  const lifters: readonly Lifter[] = HOLD_KINDS[hold.kind].liftedBy;
  return lifters.includes(side) || (lifters.includes('placing-side') && hold.placedSide === side);
}
