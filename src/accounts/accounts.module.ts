import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChallengesModule } from '../challenges';
import { HoldsModule } from '../holds';
import { MailModule } from '../mail';
import { RunningSettings, SETTINGS } from '../platform/config';
import { Metrics } from '../platform/observability';
import { AccessExplanations } from './access/access-explanations';
import { AccessController } from './access/access.controller';
import { Disabling } from './access/disabling';
import { DisablingNotices } from './access/disabling-notices';
import { HoldsController } from './access/holds.controller';
import { Reach } from './access/reach';
import { TellPersonWhenDisabled } from './access/tell-person-when-disabled.listener';
import { TellPersonWhenEnabled } from './access/tell-person-when-enabled.listener';
import { Account } from './account.entity';
import { AccountTurns } from './account-turns';
import { Accounts } from './accounts';
import { MarkAddressWhenLetterFailed } from './addresses/mark-address-when-letter-failed.listener';
import { AddressJudgementsController } from './addresses/address-judgements.controller';
import { JudgedAddresses } from './addresses/judged-addresses';
import { RefusedAddresses } from './addresses/refused-addresses';
import { ReplacedAddresses } from './addresses/replaced-addresses';
import { ReplacedPersons } from './addresses/replaced-persons';
import { UnmarkAddressWhenLetterSent } from './addresses/unmark-address-when-letter-sent.listener';
import { Customer } from './customers/customer.entity';
import { Customers } from './customers/customers';
import { IdentifiedAccounts } from './identified-accounts';
import { CalledAccountsModule } from './names/called-accounts.module';
import { FindExpiringPasswords } from './password-age/find-expiring-passwords';
import { OwnPasswordController } from './password-age/own-password.controller';
import { PasswordAges } from './password-age/password-ages';
import { RemindOfExpiry } from './password-age/remind-of-expiry';
import { NotMeLinks } from './not-me-links';
import { AccountPasswordRules } from './passwords/account-password-rules';
import { BreachedPasswords } from './passwords/breached-passwords';
import { HashQueue } from './passwords/hash-queue';
import { Password } from './passwords/password.entity';
import { OneTimePasswords } from './passwords/one-time-passwords';
import { Passwords } from './passwords/passwords';
import { PhoneNumbers } from './phone-numbers';
import { Policies } from './policy/policies';
import { PolicyController } from './policy/policy.controller';
import { Recipients } from './recipients';
import { AccountSearch } from './search/account-search';
import { AccessTokens } from './sessions/access-tokens';
import { EndSessionsWhenAccountDeactivated } from './sessions/end-sessions-when-account-deactivated.listener';
import { EndSessionsWhenHoldPlaced } from './sessions/end-sessions-when-hold-placed.listener';
import { EndSessionsWhenPasswordChanged } from './sessions/end-sessions-when-password-changed.listener';
import { JwksController } from './sessions/jwks.controller';
import { LiftRestrictionsWhenHoldLifted } from './sessions/lift-restrictions-when-hold-lifted.listener';
import { RefreshSessions } from './sessions/refresh-sessions';
import { SessionCookies } from './sessions/session-cookies';
import { SessionMoments } from './sessions/session-moments';
import { Session } from './sessions/session.entity';
import { Sessions } from './sessions/sessions';
import { SigningKeys } from './sessions/signing-keys';
import { UserNames } from './user-names';

/** One reads and writes while another hashes. */
const PLACES_FOR_A_SLOT = 2;

const hashQueue = {
  provide: HashQueue,
  inject: [SETTINGS, Metrics],
  useFactory: (settings: RunningSettings, metrics: Metrics): HashQueue => {
    const queue = new HashQueue({
      places: settings.HASH_SLOTS * PLACES_FOR_A_SLOT,
      waiting: settings.HASH_WAITING,
    });
    metrics.gauge('titolare_hash_queue_waiting', 'Requests that wait for a place to hash a password', () =>
      queue.depth(),
    );
    return queue;
  },
};

@Module({
  imports: [
    CalledAccountsModule,
    ChallengesModule,
    HoldsModule,
    MailModule,
    TypeOrmModule.forFeature([Customer, Account, Password, Session]),
  ],
  controllers: [
    AccessController,
    HoldsController,
    AddressJudgementsController,
    OwnPasswordController,
    PolicyController,
    JwksController,
  ],
  providers: [
    Customers,
    Accounts,
    AccountTurns,
    IdentifiedAccounts,
    PhoneNumbers,
    NotMeLinks,
    Recipients,
    AccountSearch,
    RefusedAddresses,
    JudgedAddresses,
    ReplacedAddresses,
    ReplacedPersons,
    Reach,
    AccessExplanations,
    Disabling,
    DisablingNotices,
    TellPersonWhenDisabled,
    TellPersonWhenEnabled,
    hashQueue,
    PasswordAges,
    FindExpiringPasswords,
    RemindOfExpiry,
    Policies,
    BreachedPasswords,
    AccountPasswordRules,
    Passwords,
    OneTimePasswords,
    Sessions,
    SessionMoments,
    UserNames,
    RefreshSessions,
    SessionCookies,
    SigningKeys,
    AccessTokens,
    EndSessionsWhenHoldPlaced,
    EndSessionsWhenPasswordChanged,
    EndSessionsWhenAccountDeactivated,
    LiftRestrictionsWhenHoldLifted,
    MarkAddressWhenLetterFailed,
    UnmarkAddressWhenLetterSent,
  ],
  exports: [
    Customers,
    Accounts,
    AccountTurns,
    IdentifiedAccounts,
    PhoneNumbers,
    NotMeLinks,
    Policies,
    Recipients,
    AccountSearch,
    Reach,
    AccessExplanations,
    Disabling,
    JudgedAddresses,
    ReplacedAddresses,
    ReplacedPersons,
    HashQueue,
    BreachedPasswords,
    Passwords,
    OneTimePasswords,
    Sessions,
    SessionMoments,
    UserNames,
    RefreshSessions,
    SessionCookies,
    AccessTokens,
  ],
})
export class AccountsModule {}
