import { Module } from '@nestjs/common';
import { RefusalWitness } from '../platform/http';
import { AuditLog } from './audit-log';
import { AuditController } from './audit.controller';
import { WriteDownEveryEvent } from './write-down-every-event.listener';
import { WriteDownWallCrossings } from './write-down-wall-crossings';

@Module({
  controllers: [AuditController],
  providers: [AuditLog, WriteDownEveryEvent, { provide: RefusalWitness, useClass: WriteDownWallCrossings }],
  exports: [AuditLog],
})
export class AuditModule {}
