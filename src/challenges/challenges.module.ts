import { Module } from '@nestjs/common';
import { Challenges } from './challenges';

@Module({
  providers: [Challenges],
  exports: [Challenges],
})
export class ChallengesModule {}
