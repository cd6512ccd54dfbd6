import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountsModule } from '../accounts';
import { AuditModule } from '../audit';
import { AuthenticationModule } from '../authentication';
import { BillingStatusModule } from '../billing-status';
import { ChallengesModule } from '../challenges';
import { CollaboratorsModule } from '../collaborators';
import { HoldsModule } from '../holds';
import { LockoutModule } from '../lockout';
import { MailModule } from '../mail';
import { RecoveryModule } from '../recovery';
import { SecondFactorModule } from '../second-factor';
import { SmsModule } from '../sms';
import { AccountByStaff } from './account/account-by-staff';
import { AccountController } from './account/account.controller';
import { CustomerCollaboratorsController } from './account/customer-collaborators.controller';
import { StaffActs } from './acts/staff-acts';
import { StaffActsController } from './acts/staff-acts.controller';
import { IdentityCheckGuard } from './identity-checks/identity-check.guard';
import { IdentityChecks } from './identity-checks/identity-checks';
import { IdentityChecksController } from './identity-checks/identity-checks.controller';
import { TellCustomer } from './told/tell-customer';
import { TellCustomerWhenStaffActed } from './told/tell-customer-when-staff-acted.listener';
import { HandOverNotices } from './reactivation/hand-over-notices';
import { MayAsk } from './reactivation/may-ask';
import { NoteExpiredRequests } from './reactivation/note-expired-requests';
import { PasswordProof } from './reactivation/password-proof';
import { ReactivationAnswers } from './reactivation/reactivation-answers';
import { ReactivationAsking } from './reactivation/reactivation-asking';
import { ReactivationDeciders } from './reactivation/reactivation-deciders';
import { ReactivationDecidersController } from './reactivation/reactivation-deciders.controller';
import { ReactivationDecisions } from './reactivation/reactivation-decisions';
import { ReactivationLinks } from './reactivation/reactivation-links';
import { ReactivationQueue } from './reactivation/reactivation-queue';
import { ReactivationQueueController } from './reactivation/reactivation-queue.controller';
import { ReactivationRecords } from './reactivation/reactivation-records';
import { ReactivationRequestsController } from './reactivation/reactivation-requests.controller';
import { SendReactivationLink } from './reactivation/send-reactivation-link';
import { NewOwners } from './owner-change/new-owners';
import { NewOwnersController } from './owner-change/new-owners.controller';
import { OwnerChangeNotices } from './owner-change/owner-change-notices';
import { OwnerChangeRecords } from './owner-change/owner-change-records';
import { OwnerChangeStops } from './owner-change/owner-change-stops';
import { OwnerChanges } from './owner-change/owner-changes';
import { OwnerChangesController } from './owner-change/owner-changes.controller';
import { SendNewOwnerLinks } from './owner-change/send-new-owner-links';
import { AddressConfirmations } from './restoration/address-confirmations';
import { AddressConfirmationsController } from './restoration/address-confirmations.controller';
import { LetterRestorations } from './restoration/letter-restorations';
import { RestorationFees } from './restoration/restoration-fees';
import { RestorationRecords } from './restoration/restoration-records';
import { Restorations } from './restoration/restorations';
import { RestorationsController } from './restoration/restorations.controller';
import { SearchByStaff } from './search/search-by-staff';
import { SearchController } from './search/search.controller';
import { AccountStory } from './story/account-story';
import { StoryByStaff } from './story/story-by-staff';
import { StoryController } from './story/story.controller';
import { Addressees } from './undelivered/addressees';
import { UndeliveredMessages } from './undelivered/undelivered-messages';
import { UndeliveredMessagesController } from './undelivered/undelivered-messages.controller';

@Module({
  imports: [
    AccountsModule,
    AuditModule,
    AuthenticationModule,
    BillingStatusModule,
    ChallengesModule,
    CollaboratorsModule,
    HoldsModule,
    LockoutModule,
    MailModule,
    RecoveryModule,
    SecondFactorModule,
    SmsModule,
  ],
  controllers: [
    SearchController,
    AccountController,
    CustomerCollaboratorsController,
    StoryController,
    UndeliveredMessagesController,
    IdentityChecksController,
    StaffActsController,
    ReactivationRequestsController,
    ReactivationQueueController,
    ReactivationDecidersController,
    RestorationsController,
    AddressConfirmationsController,
    OwnerChangesController,
    NewOwnersController,
  ],
  providers: [
    SearchByStaff,
    AccountByStaff,
    AccountStory,
    StoryByStaff,
    Addressees,
    UndeliveredMessages,
    IdentityChecks,
    // behind the guard of authentication, whose room comes before this one
    { provide: APP_GUARD, useClass: IdentityCheckGuard },
    StaffActs,
    TellCustomer,
    TellCustomerWhenStaffActed,
    PasswordProof,
    MayAsk,
    ReactivationRecords,
    ReactivationAsking,
    ReactivationLinks,
    SendReactivationLink,
    ReactivationQueue,
    ReactivationDeciders,
    ReactivationDecisions,
    ReactivationAnswers,
    HandOverNotices,
    NoteExpiredRequests,
    RestorationRecords,
    RestorationFees,
    Restorations,
    AddressConfirmations,
    LetterRestorations,
    OwnerChangeRecords,
    OwnerChangeNotices,
    OwnerChanges,
    OwnerChangeStops,
    NewOwners,
    SendNewOwnerLinks,
  ],
})
export class SupportModule {}
