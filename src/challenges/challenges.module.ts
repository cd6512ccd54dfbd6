import { Module } from '@nestjs/common';
import { ChallengeMoments } from './challenge-moments';
import { ChallengeRecords } from './challenge-records';
import { Challenges } from './challenges';
import { CodeDigests } from './code-digests';
import { ShortCodes } from './short-codes';

@Module({
  providers: [Challenges, ChallengeMoments, ShortCodes, ChallengeRecords, CodeDigests],
  exports: [Challenges, ChallengeMoments, ShortCodes],
})
export class ChallengesModule {}
