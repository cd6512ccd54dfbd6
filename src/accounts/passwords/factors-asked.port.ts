import { Account } from '../account.entity';

/** What passwords must ask those above them: whether a second factor is asked of somebody, beside whom a shorter one will do. */
export abstract class FactorsAsked {
  /** Runs in the caller's transaction. Changes nothing. */
  abstract areAskedOf(account: Account): Promise<boolean>;
}
