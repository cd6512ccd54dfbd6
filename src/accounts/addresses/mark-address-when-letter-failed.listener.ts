import { Injectable } from '@nestjs/common';
import { LetterFailed, LetterList } from '../../mail';
import { EventBus, InTransaction, Listener } from '../../platform/events';
import { AddressRefused } from '../events/address-refused.event';
import { RefusedAddresses } from './refused-addresses';

@Injectable()
@InTransaction(LetterFailed)
export class MarkAddressWhenLetterFailed implements Listener<LetterFailed> {
  constructor(
    private readonly letters: LetterList,
    private readonly refusedAddresses: RefusedAddresses,
    private readonly events: EventBus,
  ) {}

  async hear({ subject, facts, actor, occurredAt }: LetterFailed): Promise<void> {
    if (facts.because !== 'address_refused' || subject.accountId === null) return;
    const address = await this.letters.addressOf(facts.letterId);
    if (address === null || !(await this.refusedAddresses.mark(subject.accountId, address, occurredAt))) return;
    await this.events.publish(new AddressRefused(subject, actor, occurredAt, { letterId: facts.letterId }));
  }
}
