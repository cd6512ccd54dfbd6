import { Module } from '@nestjs/common';
import { RefusalWitness } from '../platform/http';
import { ActMoments } from './act-moments';
import { AuditEntriesController } from './entries/audit-entries.controller';
import { AuditLog } from './entries/audit-log';
import { LogReaders } from './log-readers';
import { AskedProofs } from './proof/asked-proofs';
import { AuditVerificationController } from './proof/audit-verification.controller';
import { ChainProofs } from './proof/chain-proofs';
import { WriteDownWhenAnythingHappened } from './write-down-when-anything-happened.listener';
import { WriteDownWallCrossings } from './write-down-wall-crossings';

@Module({
  controllers: [AuditEntriesController, AuditVerificationController],
  providers: [
    ActMoments,
    LogReaders,
    AuditLog,
    ChainProofs,
    AskedProofs,
    WriteDownWhenAnythingHappened,
    { provide: RefusalWitness, useClass: WriteDownWallCrossings },
  ],
  exports: [ActMoments, AuditLog, ChainProofs],
})
export class AuditModule {}
