import { DomainEvent } from '../../kernel';
import { Statement } from '../statements';

/** The billing system has said something new. Amounts in minor units; null where the statement has none. */
export class StatementTaken extends DomainEvent<{
  kind: Statement['kind'];
  externalId: string;
  /** the invoice that it is about */
  invoice: string;
  amount: number | null;
  currency: string | null;
  /** of an invoice its state; of anything else whether it was taken back, or is over */
  state: string;
}> {
  readonly name = 'billing-status.statement-taken';
}
