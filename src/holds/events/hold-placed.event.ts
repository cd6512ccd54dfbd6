import { DomainEvent } from '../../kernel';
import { HoldKind } from '../hold-kinds';

/** A hold rests on an account, or, where `subject.accountId` is null, on a customer. */
export class HoldPlaced extends DomainEvent<{
  holdId: string;
  kind: HoldKind;
  reason: string;
  startsAt: string;
  endsAt: string | null;
}> {
  readonly name = 'holds.placed';
}
