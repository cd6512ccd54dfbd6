import { Global, Module } from '@nestjs/common';
import { MailPrograms } from '../../recovery';
import { GrantedMailPrograms } from './granted-mail-programs';

/** Gives recovery, which stands below us, the answer that it has declared to need. */
@Global()
@Module({
  providers: [{ provide: MailPrograms, useClass: GrantedMailPrograms }],
  exports: [MailPrograms],
})
export class MailProgramsModule {}
