import { Global, Module } from '@nestjs/common';
import { CalledAccounts } from '../../audit';
import { PeopleByAccount } from './people-by-account';

/** Gives the log, which stands below us, the answer that it has declared to need. */
@Global()
@Module({
  providers: [{ provide: CalledAccounts, useClass: PeopleByAccount }],
  exports: [CalledAccounts],
})
export class CalledAccountsModule {}
