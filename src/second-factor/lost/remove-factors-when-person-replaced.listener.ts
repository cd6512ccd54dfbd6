import { Injectable } from '@nestjs/common';
import { PersonReplaced } from '../../accounts';
import { InTransaction, Listener } from '../../platform/events';
import { FactorRemoval } from './factor-removal';

/** What the person before had in hand opens nothing for the next one. */
@Injectable()
@InTransaction(PersonReplaced)
export class RemoveFactorsWhenPersonReplaced implements Listener<PersonReplaced> {
  constructor(private readonly removal: FactorRemoval) {}

  async hear({ subject: { accountId, customerId }, actor }: PersonReplaced): Promise<void> {
    if (accountId !== null) await this.removal.removeAll({ accountId, customerId }, 'person_replaced', actor);
  }
}
