import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { HoldsModule } from '../holds';
import { MailModule } from '../mail';
import { BillingMirror } from './billing-mirror';
import { Fees } from './fees';
import { InvoiceList } from './invoices/invoice-list';
import { BillingCustomers } from './mirror/billing-customers';
import { KeptStatements } from './mirror/kept-statements';
import { Standings } from './mirror/standings';
import { UnpaidHolds } from './mirror/unpaid-holds';
import { FindUnpaidNotices } from './notices/find-unpaid-notices';
import { TellOfUnpaidHold } from './notices/tell-of-unpaid-hold';
import { UnpaidNotices } from './notices/unpaid-notices';
import { FollowThreshold } from './threshold/follow-threshold';
import { FollowWhenPolicyChanged } from './threshold/follow-when-policy-changed.listener';
import { MoveHoldsToThreshold } from './threshold/move-holds-to-threshold';

@Module({
  imports: [AccountsModule, HoldsModule, MailModule],
  providers: [
    BillingMirror,
    BillingCustomers,
    KeptStatements,
    Standings,
    UnpaidHolds,
    InvoiceList,
    UnpaidNotices,
    FindUnpaidNotices,
    TellOfUnpaidHold,
    FollowThreshold,
    FollowWhenPolicyChanged,
    MoveHoldsToThreshold,
    Fees,
  ],
  exports: [BillingMirror, Fees],
})
export class BillingStatusModule {}
