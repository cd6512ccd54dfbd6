import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { ChallengesModule } from '../challenges';
import { HoldsModule } from '../holds';
import { MailModule } from '../mail';
import { SmsModule } from '../sms';
import { AddressChanges } from './address/address-changes';
import { AddressChangesController } from './address/address-changes.controller';
import { ForgetNewAddressWhenAddressReplaced } from './address/forget-new-address-when-address-replaced.listener';
import { ForgetNewAddressWhenHoldPlaced } from './address/forget-new-address-when-hold-placed.listener';
import { ForgetNewAddressWhenSessionEnded } from './address/forget-new-address-when-session-ended.listener';
import { OwnAddress } from './address/own-address';
import { OwnAddressController } from './address/own-address.controller';
import { CancelChallengesWhenAccountDeactivated } from './cancel-challenges-when-account-deactivated.listener';
import { CancelChallengesWhenPasswordChanged } from './cancel-challenges-when-password-changed.listener';
import { AccountLetters } from './delivery/account-letters';
import { AccountTextMessages } from './delivery/account-text-messages';
import { AccountTextMessagesController } from './delivery/account-text-messages.controller';
import { AccountLettersController } from './delivery/account-letters.controller';
import { ForcedResets } from './forced-resets';
import { ChosenPasswords } from './links/chosen-passwords';
import { PasswordLinks } from './links/password-links';
import { PasswordLinksController } from './links/password-links.controller';
import { ResentLinks } from './links/resent-links';
import { ResentLinksController } from './links/resent-links.controller';
import { Newcomers } from './newcomers';
import { ActivityReports } from './not-me/activity-reports';
import { ActivityReportsController } from './not-me/activity-reports.controller';
import { PasswordChoices } from './password-choices';
import { OwnPhone } from './phone/own-phone';
import { OwnPhoneController } from './phone/own-phone.controller';
import { RecoveryCodes } from './phone/recovery-codes';
import { RecoveryCodesController } from './phone/recovery-codes.controller';
import { RequestedLetters } from './requested-letters';
import { AnswerRecoveryRequest } from './requests/answer-recovery-request';
import { RecoveryMails } from './requests/recovery-mails';
import { RecoveryRequests } from './requests/recovery-requests';
import { RecoveryRequestsController } from './requests/recovery-requests.controller';
import { RecoveryTexts } from './requests/recovery-texts';
import { TellPersonWhenPasswordChanged } from './tell-person-when-password-changed.listener';

@Module({
  imports: [AccountsModule, ChallengesModule, HoldsModule, MailModule, SmsModule],
  controllers: [
    PasswordLinksController,
    RecoveryRequestsController,
    RecoveryCodesController,
    OwnPhoneController,
    OwnAddressController,
    AddressChangesController,
    ActivityReportsController,
    AccountLettersController,
    AccountTextMessagesController,
    ResentLinksController,
  ],
  providers: [
    RequestedLetters,
    PasswordLinks,
    ForcedResets,
    Newcomers,
    PasswordChoices,
    ChosenPasswords,
    RecoveryRequests,
    AnswerRecoveryRequest,
    RecoveryMails,
    RecoveryTexts,
    RecoveryCodes,
    OwnPhone,
    OwnAddress,
    AddressChanges,
    ActivityReports,
    AccountLetters,
    AccountTextMessages,
    ResentLinks,
    ForgetNewAddressWhenHoldPlaced,
    ForgetNewAddressWhenSessionEnded,
    ForgetNewAddressWhenAddressReplaced,
    CancelChallengesWhenPasswordChanged,
    CancelChallengesWhenAccountDeactivated,
    TellPersonWhenPasswordChanged,
  ],
  exports: [PasswordLinks, ForcedResets, ResentLinks, Newcomers, RecoveryRequests],
})
export class RecoveryModule {}
