import { DynamicModule, Module } from '@nestjs/common';
import { AccountsModule, accountWords } from './accounts';
import { AuditModule, auditWords } from './audit';
import { AuthenticationModule, authenticationWords } from './authentication';
import { BillingStatusModule, billingStatusWords } from './billing-status';
import { ChallengesModule, challengeWords } from './challenges';
import { CollaboratorsModule, collaboratorWords } from './collaborators';
import { HoldsModule, holdWords } from './holds';
import { IntegrationsModule, integrationWords } from './integrations';
import { Clock } from './kernel';
import { LockoutModule, lockoutWords } from './lockout';
import { MailModule, mailWords } from './mail';
import { RunningSettings } from './platform/config';
import { PlatformModule } from './platform/platform.module';
import { deliveryWords, RecoveryModule, recoveryWords } from './recovery';
import { SecondFactorModule, secondFactorWords } from './second-factor';
import { SmsModule } from './sms';
import { SupportModule, supportWords } from './support';

/** What the rooms say to people. */
export const WORDS = [
  holdWords,
  challengeWords,
  mailWords,
  auditWords,
  accountWords,
  recoveryWords,
  lockoutWords,
  deliveryWords,
  secondFactorWords,
  authenticationWords,
  collaboratorWords,
  billingStatusWords,
  ...supportWords,
  integrationWords,
];

/** The house, floor by floor. Each room knows only those above it in this list. */
@Module({})
export class AppModule {
  static with(settings: RunningSettings, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        // floor 0: the ground
        PlatformModule.with(settings, WORDS, clock),
        // floor 1: mechanisms
        HoldsModule,
        ChallengesModule,
        MailModule,
        SmsModule,
        AuditModule,
        // floor 2: accounts
        AccountsModule,
        // floor 3: ways back in
        RecoveryModule,
        LockoutModule,
        SecondFactorModule,
        BillingStatusModule,
        // floor 4: signing in, delegation
        AuthenticationModule,
        CollaboratorsModule,
        // floor 5: the desk of staff, other systems
        SupportModule,
        IntegrationsModule,
      ],
    };
  }
}
