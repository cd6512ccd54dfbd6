import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { ChallengesModule } from '../challenges';
import { HoldsModule } from '../holds';
import { MailModule } from '../mail';
import { ClearCountWhenHoldLifted } from './clear-count-when-hold-lifted.listener';
import { ClearCountWhenPasswordChanged } from './clear-count-when-password-changed.listener';
import { FailureCounts } from './failure-counts';
import { Lockout } from './lockout';
import { LockedLetters } from './unlocking/locked-letters';
import { SendUnlockCode } from './unlocking/send-unlock-code';
import { UnlockRequests } from './unlocking/unlock-requests';
import { UnlockingController } from './unlocking/unlocking.controller';
import { Unlocks } from './unlocking/unlocks';

@Module({
  imports: [AccountsModule, ChallengesModule, HoldsModule, MailModule],
  controllers: [UnlockingController],
  providers: [
    FailureCounts,
    Lockout,
    LockedLetters,
    UnlockRequests,
    SendUnlockCode,
    Unlocks,
    ClearCountWhenHoldLifted,
    ClearCountWhenPasswordChanged,
  ],
  exports: [Lockout],
})
export class LockoutModule {}
