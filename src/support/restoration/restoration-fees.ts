import { Injectable } from '@nestjs/common';
import { Fees } from '../../billing-status';
import { Actor } from '../../kernel';
import { CredentialRestoration } from './credential-restoration';

/** What a restoration costs is recorded once, and reported to the billing system. In the caller's transaction. */
@Injectable()
export class RestorationFees {
  constructor(private readonly fees: Fees) {}

  async charge({ id, customerId, feeAmount, feeCurrency, reason }: CredentialRestoration, by: Actor): Promise<void> {
    if (feeAmount === null || feeCurrency === null) return;
    const fee = { amount: feeAmount, currency: feeCurrency, reason, reference: `credential-restoration ${id}` };
    await this.fees.charge(customerId, fee, by);
  }
}
