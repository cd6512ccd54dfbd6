import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { HoldsModule } from '../holds';
import { MailModule } from '../mail';
import { BillingMirror } from './billing-mirror';
import { Fees } from './fees';
import { InvoiceList } from './invoices/invoice-list';
import { InvoicesController } from './invoices/invoices.controller';
import { BillingCustomers } from './mirror/billing-customers';
import { KeptStatements } from './mirror/kept-statements';
import { Standings } from './mirror/standings';
import { UnpaidHolds } from './mirror/unpaid-holds';
import { FindUnpaidNotices } from './notices/find-unpaid-notices';
import { TellOfUnpaidHold } from './notices/tell-of-unpaid-hold';
import { UnpaidNotices } from './notices/unpaid-notices';
import { BillingPreviews } from './preview/billing-previews';
import { BillingPreviewsController } from './preview/billing-previews.controller';
import { BillingCustomerList } from './stated/billing-customer-list';
import { BillingCustomersController } from './stated/billing-customers.controller';
import { StatementsController } from './stated/statements.controller';
import { DefaultThreshold } from './threshold/default-threshold';
import { FollowThreshold } from './threshold/follow-threshold';
import { FollowWhenPolicyChanged } from './threshold/follow-when-policy-changed.listener';
import { MoveHoldsToThreshold } from './threshold/move-holds-to-threshold';

@Module({
  imports: [AccountsModule, HoldsModule, MailModule],
  controllers: [StatementsController, BillingCustomersController, InvoicesController, BillingPreviewsController],
  providers: [
    BillingMirror,
    BillingCustomers,
    KeptStatements,
    Standings,
    UnpaidHolds,
    InvoiceList,
    BillingCustomerList,
    BillingPreviews,
    UnpaidNotices,
    FindUnpaidNotices,
    TellOfUnpaidHold,
    DefaultThreshold,
    FollowThreshold,
    FollowWhenPolicyChanged,
    MoveHoldsToThreshold,
    Fees,
  ],
  exports: [BillingMirror, Fees, InvoiceList, BillingCustomerList, BillingPreviews],
})
export class BillingStatusModule {}
