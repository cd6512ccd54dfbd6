import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts';
import { CollaboratorsModule } from '../../collaborators';
import { HoldsModule } from '../../holds';
import { RecoveryModule } from '../../recovery';
import { CustomerImport } from './customer-import';

@Module({
  imports: [AccountsModule, CollaboratorsModule, HoldsModule, RecoveryModule],
  providers: [CustomerImport],
})
export class ImportModule {}
