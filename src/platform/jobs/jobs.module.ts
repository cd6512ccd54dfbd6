import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobRunner } from './job-runner';
import { Jobs } from './jobs';
import { PayloadSeal } from './payload-seal';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Jobs, JobRunner, PayloadSeal],
  exports: [Jobs],
})
export class JobsModule {}
