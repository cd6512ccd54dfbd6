import { Injectable } from '@nestjs/common';
import { Account, SessionMoments, UserNames } from '../../accounts';
import { ActMoments } from '../../audit';
import { SignInMoments } from '../../authentication';
import { ChallengeMoments } from '../../challenges';
import { HoldMoments } from '../../holds';
import { LetterMoments } from '../../mail';
import { decodeMoment, Page, pageOf, Stretch } from '../../platform/database';
import { TextMessageMoments } from '../../sms';
import { actorOf } from './who-acted';
import { inOneList, STORY_KINDS, StoryKind, StoryMoment, Teller } from './story';

export interface StoryPage extends Page<StoryMoment> {
  /** user names of the accounts that have acted, by id */
  readonly userNames: ReadonlyMap<string, string>;
}

/** The whole story of an account, from all rooms that know a part of it. In the caller's transaction, in the platform scope. */
@Injectable()
export class AccountStory {
  private readonly tellers: Readonly<Record<StoryKind, Teller>>;

  constructor(
    holds: HoldMoments,
    challenges: ChallengeMoments,
    letters: LetterMoments,
    textMessages: TextMessageMoments,
    signIns: SignInMoments,
    sessions: SessionMoments,
    acts: ActMoments,
    private readonly userNames: UserNames,
  ) {
    this.tellers = {
      hold: holds,
      challenge: challenges,
      letter: letters,
      text_message: textMessages,
      sign_in: signIns,
      session: sessions,
      act: acts,
    };
  }

  /**
   * The newest first.
   *
   * @param kind undefined: all
   * @param after where the page before ended
   */
  async page(
    { id: accountId, customerId }: Account,
    kind: StoryKind | undefined,
    limit: number,
    after?: string,
  ): Promise<StoryPage> {
    const before = after === undefined ? null : decodeMoment(after, 'text');
    const stretch: Stretch = { accountId, customerId, before, limit: limit + 1 };
    const lists: StoryMoment[][] = [];
    for (const each of kind === undefined ? STORY_KINDS : [kind]) lists.push(await this.tellers[each].before(stretch));
    const page = pageOf(
      inOneList(lists),
      limit,
      ({ at, id }) => [String(at.getTime()), id],
      (moment) => moment,
    );
    const actors = page.items.map((moment) => actorOf(moment)?.accountId ?? null).filter((id) => id !== null);
    return { ...page, userNames: await this.userNames.of([...new Set(actors)]) };
  }
}
