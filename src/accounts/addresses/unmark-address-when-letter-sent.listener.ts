import { Injectable } from '@nestjs/common';
import { LetterList, LetterSent } from '../../mail';
import { InTransaction, Listener } from '../../platform/events';
import { RefusedAddresses } from './refused-addresses';

@Injectable()
@InTransaction(LetterSent)
export class UnmarkAddressWhenLetterSent implements Listener<LetterSent> {
  constructor(
    private readonly letters: LetterList,
    private readonly refusedAddresses: RefusedAddresses,
  ) {}

  async hear({ subject, facts }: LetterSent): Promise<void> {
    if (subject.accountId === null) return;
    const address = await this.letters.addressOf(facts.letterId);
    if (address !== null) await this.refusedAddresses.unmark(subject.accountId, address);
  }
}
