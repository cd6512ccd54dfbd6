import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobRunner } from './job-runner';
import { Jobs } from './jobs';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Jobs, JobRunner],
  exports: [Jobs],
})
export class JobsModule {}
