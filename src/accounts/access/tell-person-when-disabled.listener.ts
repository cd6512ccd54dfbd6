import { Injectable } from '@nestjs/common';
import { HoldPlaced } from '../../holds';
import { sideOf } from '../../kernel';
import { InTransaction, Listener } from '../../platform/events';
import { DisablingNotices } from './disabling-notices';

/** By those who manage the account: of what staff do, support tells. */
@Injectable()
@InTransaction(HoldPlaced)
export class TellPersonWhenDisabled implements Listener<HoldPlaced> {
  constructor(private readonly notices: DisablingNotices) {}

  async hear({ subject: { accountId }, facts: { kind, reason, endsAt }, actor }: HoldPlaced): Promise<void> {
    if (kind !== 'disabled' || accountId === null || sideOf(actor) !== 'customer') return;
    await this.notices.disabled(accountId, reason, endsAt === null ? null : new Date(endsAt), actor);
  }
}
