import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AnswerMoments } from './answer-moments';
import { JobRunner } from './job-runner';
import { Jobs } from './jobs';
import { PayloadSeal } from './payload-seal';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Jobs, AnswerMoments, JobRunner, PayloadSeal],
  exports: [Jobs, AnswerMoments],
})
export class JobsModule {}
