import { DomainEvent } from '../../kernel';
import { HoldKind } from '../hold-kinds';

/** A hold no longer stands in the way. Other holds may. */
export class HoldLifted extends DomainEvent<{ holdId: string; kind: HoldKind; reason: string }> {
  readonly name = 'holds.lifted';
}
