import { Module } from '@nestjs/common';
import { ChallengeRecords } from './challenge-records';
import { Challenges } from './challenges';
import { CodeDigests } from './code-digests';
import { ShortCodes } from './short-codes';

@Module({
  providers: [Challenges, ShortCodes, ChallengeRecords, CodeDigests],
  exports: [Challenges, ShortCodes],
})
export class ChallengesModule {}
