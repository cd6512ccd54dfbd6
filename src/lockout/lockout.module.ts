import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { ChallengesModule } from '../challenges';
import { HoldsModule } from '../holds';
import { MailModule } from '../mail';
import { BeginAnewWhenHoldLifted } from './begin-anew-when-hold-lifted.listener';
import { ClearCountWhenPasswordChanged } from './clear-count-when-password-changed.listener';
import { FailureCounts } from './failure-counts';
import { Lockout } from './lockout';
import { NetworkLimits } from './network-limits';
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
    NetworkLimits,
    LockedLetters,
    UnlockRequests,
    SendUnlockCode,
    Unlocks,
    BeginAnewWhenHoldLifted,
    ClearCountWhenPasswordChanged,
  ],
  exports: [Lockout, NetworkLimits],
})
export class LockoutModule {}
