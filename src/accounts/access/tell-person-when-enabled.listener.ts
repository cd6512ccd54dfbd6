import { Injectable } from '@nestjs/common';
import { HoldLifted } from '../../holds';
import { sideOf } from '../../kernel';
import { InTransaction, Listener } from '../../platform/events';
import { DisablingNotices } from './disabling-notices';

/** By those who manage the account: of what staff do, support tells. */
@Injectable()
@InTransaction(HoldLifted)
export class TellPersonWhenEnabled implements Listener<HoldLifted> {
  constructor(private readonly notices: DisablingNotices) {}

  async hear({ subject: { accountId }, facts: { kind }, actor }: HoldLifted): Promise<void> {
    if (kind !== 'disabled' || accountId === null || sideOf(actor) !== 'customer') return;
    await this.notices.enabled(accountId, actor);
  }
}
