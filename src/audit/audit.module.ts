import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AuditLog } from './audit-log';
import { AuditController } from './audit.controller';
import { RecordWallCrossings } from './record-wall-crossings.interceptor';
import { WriteDownEveryEvent } from './write-down-every-event.listener';

@Module({
  controllers: [AuditController],
  providers: [AuditLog, WriteDownEveryEvent, { provide: APP_INTERCEPTOR, useClass: RecordWallCrossings }],
  exports: [AuditLog],
})
export class AuditModule {}
