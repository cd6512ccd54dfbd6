import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel';
import { Database, Moment, newestFirst, Stretch, stretchValues } from '../platform/database';
import { Challenge, CHALLENGE_COLUMNS } from './challenge';
import { ChallengePurpose } from './challenge-purposes';
import { ChallengeState, stateOf } from './challenge-state';

export type ChallengeTold = ChallengeState & { readonly purpose: ChallengePurpose };

/** The links and codes that an account was sent, and what became of each; no secret. In the caller's transaction. */
@Injectable()
export class ChallengeMoments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async before(stretch: Stretch): Promise<Moment<'challenge', ChallengeTold>[]> {
    const challenges = await this.database.query<Challenge>(
      `select ${CHALLENGE_COLUMNS} from challenges where account_id = $1 ${newestFirst('issued_at', 'id::text', 2)}`,
      [stretch.accountId, ...stretchValues(stretch)],
    );
    const now = this.clock.now();
    return challenges.map((challenge) => ({
      id: challenge.id,
      at: challenge.issuedAt,
      kind: 'challenge',
      what: { purpose: challenge.purpose, ...stateOf(challenge, now) },
    }));
  }
}
