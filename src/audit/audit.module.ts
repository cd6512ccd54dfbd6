import { Module } from '@nestjs/common';
import { RefusalWitness } from '../platform/http';
import { ActMoments } from './act-moments';
import { AuditLog } from './audit-log';
import { AuditController } from './audit.controller';
import { WriteDownWhenAnythingHappened } from './write-down-when-anything-happened.listener';
import { WriteDownWallCrossings } from './write-down-wall-crossings';

@Module({
  controllers: [AuditController],
  providers: [
    ActMoments,
    AuditLog,
    WriteDownWhenAnythingHappened,
    { provide: RefusalWitness, useClass: WriteDownWallCrossings },
  ],
  exports: [ActMoments, AuditLog],
})
export class AuditModule {}
