import { Injectable } from '@nestjs/common';
import { AddressReplaced } from '../../accounts';
import { Challenges } from '../../challenges';
import { InTransaction, Listener } from '../../platform/events';

/** Reasons for which people themselves replace their address; any other is staff's, who have found out who the person is. */
const BY_THE_PERSON = ['own_wish', 'reported_by_person'];

/**
 * When staff have given an account an address, no link from before brings in another, neither a newer one nor one from earlier; nor can
 * whoever read at an earlier one say that something wasn't they.
 */
@Injectable()
@InTransaction(AddressReplaced)
export class ForgetNewAddressWhenAddressReplaced implements Listener<AddressReplaced> {
  constructor(private readonly challenges: Challenges) {}

  async hear({ subject, facts, actor }: AddressReplaced): Promise<void> {
    if (subject.accountId === null || BY_THE_PERSON.includes(facts.reason)) return;
    await this.challenges.cancelOf(subject.accountId, 'own_address', actor);
    await this.challenges.cancelOf(subject.accountId, 'not_me', actor);
  }
}
