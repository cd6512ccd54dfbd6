import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { AccountsModule } from '../accounts';
import { HoldsModule } from '../holds';
import { LockoutModule } from '../lockout';
import { AuthenticationGuard } from './authentication.guard';
import { OwnPassword } from './own-password';
import { SessionCheck } from './sessions/session-check';
import { SessionsController } from './sessions/sessions.controller';
import { LocalStrategy } from './sign-in/local.strategy';
import { SignIn } from './sign-in/sign-in';
import { SignInCandidates } from './sign-in/sign-in-candidate';
import { SignInController } from './sign-in/sign-in.controller';

@Module({
  imports: [AccountsModule, HoldsModule, LockoutModule, PassportModule],
  controllers: [SignInController, SessionsController],
  providers: [
    SessionCheck,
    SignInCandidates,
    SignIn,
    LocalStrategy,
    OwnPassword,
    { provide: APP_GUARD, useClass: AuthenticationGuard },
  ],
})
export class AuthenticationModule {}
