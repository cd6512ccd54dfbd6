import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { AccountsModule } from '../accounts';
import { HoldsModule } from '../holds';
import { LockoutModule } from '../lockout';
import { MailModule } from '../mail';
import { RecoveryModule } from '../recovery';
import { SecondFactorModule } from '../second-factor';
import { AccessLog } from './access-log/access-log';
import { Countries } from './access-log/countries';
import { ShownSignIns } from './access-log/shown-sign-ins';
import { SignInsController } from './access-log/sign-ins.controller';
import { SignInHistory } from './access-log/sign-in-history';
import { SignInMoments } from './access-log/sign-in-moments';
import { Visits } from './access-log/visits';
import { ActivityLetters } from './activity/activity-letters';
import { NewDevices } from './activity/new-devices';
import { ReactWhenRefreshTokenReused } from './activity/react-when-refresh-token-reused.listener';
import { Reactions } from './activity/reactions';
import { SignInWatch } from './activity/sign-in-watch';
import { WithdrawFactorsWhenActivityReported } from './activity/withdraw-factors-when-activity-reported.listener';
import { AuthenticationGuard } from './authentication.guard';
import { BrowserSessions } from './cookies/browser-sessions';
import { OwnPassword } from './own-password';
import { PendingSignIns } from './second-step/pending-sign-ins';
import { SecondStep } from './second-step/second-step';
import { SecondStepController } from './second-step/second-step.controller';
import { SessionCheck } from './sessions/session-check';
import { SessionsController } from './sessions/sessions.controller';
import { Admission } from './sign-in/admission';
import { LocalStrategy } from './sign-in/local.strategy';
import { SignIn } from './sign-in/sign-in';
import { SignInCandidates } from './sign-in/sign-in-candidate';
import { SignInController } from './sign-in/sign-in.controller';
import { SignedInAnswers } from './sign-in/signed-in-answers';

@Module({
  imports: [AccountsModule, HoldsModule, LockoutModule, MailModule, PassportModule, RecoveryModule, SecondFactorModule],
  controllers: [SignInController, SecondStepController, SessionsController, SignInsController],
  providers: [
    Countries,
    Visits,
    AccessLog,
    ShownSignIns,
    SignInHistory,
    SignInMoments,
    ActivityLetters,
    Reactions,
    SignInWatch,
    NewDevices,
    ReactWhenRefreshTokenReused,
    WithdrawFactorsWhenActivityReported,
    SessionCheck,
    BrowserSessions,
    SignInCandidates,
    SignIn,
    PendingSignIns,
    SecondStep,
    Admission,
    SignedInAnswers,
    LocalStrategy,
    OwnPassword,
    { provide: APP_GUARD, useClass: AuthenticationGuard },
  ],
  exports: [AccessLog, SignInMoments],
})
export class AuthenticationModule {}
