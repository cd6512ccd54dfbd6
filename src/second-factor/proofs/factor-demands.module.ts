import { Global, Module } from '@nestjs/common';
import { AccountsModule, FactorsAsked } from '../../accounts';
import { Authenticators } from '../authenticator/authenticators';
import { RecoveryCodes } from '../recovery-codes/recovery-codes';
import { DemandedFactors } from './demanded-factors';
import { FactorDemands } from './factor-demands';
import { MailedCodeChoices } from './mailed-code-choices';
import { Requirements } from './requirements';

const ON_FILE = [Authenticators, MailedCodeChoices, RecoveryCodes, Requirements];

/** Who is asked for what; gives accounts, which stand below us, the answer that they have declared to need. */
@Global()
@Module({
  imports: [AccountsModule],
  providers: [...ON_FILE, FactorDemands, { provide: FactorsAsked, useClass: DemandedFactors }],
  exports: [...ON_FILE, FactorDemands, FactorsAsked],
})
export class FactorDemandsModule {}
