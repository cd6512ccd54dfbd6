import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { ChallengesModule } from '../challenges';
import { HoldsModule } from '../holds';
import { MailModule } from '../mail';
import { CancelChallengesWhenAccountDeactivated } from './cancel-challenges-when-account-deactivated.listener';
import { CancelChallengesWhenPasswordChanged } from './cancel-challenges-when-password-changed.listener';
import { ChosenPasswords } from './chosen-passwords';
import { Newcomers } from './newcomers';
import { PasswordLinksController } from './password-links.controller';
import { PasswordLinks } from './password-links';
import { TellPersonWhenPasswordChanged } from './tell-person-when-password-changed.listener';

@Module({
  imports: [AccountsModule, ChallengesModule, HoldsModule, MailModule],
  controllers: [PasswordLinksController],
  providers: [
    PasswordLinks,
    Newcomers,
    ChosenPasswords,
    CancelChallengesWhenPasswordChanged,
    CancelChallengesWhenAccountDeactivated,
    TellPersonWhenPasswordChanged,
  ],
  exports: [PasswordLinks, Newcomers],
})
export class RecoveryModule {}
