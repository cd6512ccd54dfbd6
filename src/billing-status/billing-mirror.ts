import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel';
import { Statement } from './statements';

/** What became of statements that the billing system made. */
export interface Reception {
  /** those that said something new; the others were known, or older than what is known */
  readonly news: readonly Statement[];
  /** the billing system's customers among them that are none of ours: kept, and reported to staff, until they are linked */
  readonly unknownCustomers: readonly string[];
}

/** The door of the billing system: what it says is kept, and holds follow in the same transaction. */
@Injectable()
export abstract class BillingMirror {
  /**
   * Takes statements in any order, as often as they come. Joins a running transaction across customers.
   *
   * @throws InvoiceOfAnotherCustomer when an invoice was stated for one customer before, and is for another one now
   */
  abstract take(statements: readonly Statement[], by: Actor): Promise<Reception>;

  /**
   * Says which of our customers one of the billing system is. What was stated of it until now counts from now on.
   *
   * @throws AccountNotFound when we have no such customer
   */
  abstract linkCustomer(externalId: string, customerId: string, by: Actor): Promise<void>;
}
