import { Injectable } from '@nestjs/common';
import { PasswordChanged } from '../accounts';
import { InTransaction, Listener } from '../platform/events';
import { FailureCounts } from './failure-counts';

/** Wrong guesses at an old password say nothing about the new one. */
@Injectable()
@InTransaction(PasswordChanged)
export class ClearCountWhenPasswordChanged implements Listener<PasswordChanged> {
  constructor(private readonly counts: FailureCounts) {}

  hear({ subject: { accountId, customerId } }: PasswordChanged): Promise<void> {
    if (accountId !== null) this.counts.clear(this.counts.ofAccount({ accountId, customerId }));
    return Promise.resolve();
  }
}
