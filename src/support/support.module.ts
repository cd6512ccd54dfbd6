import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountsModule } from '../accounts';
import { HoldsModule } from '../holds';
import { MailModule } from '../mail';
import { RecoveryModule } from '../recovery';
import { StaffActs } from './acts/staff-acts';
import { StaffActsController } from './acts/staff-acts.controller';
import { IdentityCheckGuard } from './identity-checks/identity-check.guard';
import { IdentityChecks } from './identity-checks/identity-checks';
import { IdentityChecksController } from './identity-checks/identity-checks.controller';
import { TellCustomer } from './told/tell-customer';
import { TellCustomerWhenStaffActed } from './told/tell-customer-when-staff-acted.listener';

@Module({
  imports: [AccountsModule, HoldsModule, MailModule, RecoveryModule],
  controllers: [IdentityChecksController, StaffActsController],
  providers: [
    IdentityChecks,
    // behind the guard of authentication, whose room comes before this one
    { provide: APP_GUARD, useClass: IdentityCheckGuard },
    StaffActs,
    TellCustomer,
    TellCustomerWhenStaffActed,
  ],
})
export class SupportModule {}
