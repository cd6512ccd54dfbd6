import { Module } from '@nestjs/common';
import { ChallengeMoments } from './challenge-moments';
import { ChallengeRecords } from './challenge-records';
import { Challenges } from './challenges';
import { CodeDigests } from './code-digests';
import { NotMeChallenges } from './not-me-challenges';
import { ShortCodes } from './short-codes';

@Module({
  providers: [Challenges, NotMeChallenges, ChallengeMoments, ShortCodes, ChallengeRecords, CodeDigests],
  exports: [Challenges, NotMeChallenges, ChallengeMoments, ShortCodes],
})
export class ChallengesModule {}
