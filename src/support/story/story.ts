import { SessionTold } from '../../accounts';
import { ActTold } from '../../audit';
import { SignInEntry } from '../../authentication';
import { ChallengeTold } from '../../challenges';
import { HoldTold } from '../../holds';
import { LetterState } from '../../mail';
import { Moment, Stretch } from '../../platform/database';
import { TextMessageState } from '../../sms';

/** What a story is made of, each kind told by the room that keeps it. */
export const STORY_KINDS = ['hold', 'challenge', 'letter', 'text_message', 'sign_in', 'session', 'act'] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

export type StoryMoment =
  | Moment<'hold', HoldTold>
  | Moment<'challenge', ChallengeTold>
  | Moment<'letter', LetterState>
  | Moment<'text_message', TextMessageState>
  | Moment<'sign_in', SignInEntry>
  | Moment<'session', SessionTold>
  | Moment<'act', ActTold>;

/** A room that tells what it knows of an account's story. */
export interface Teller {
  before(stretch: Stretch): Promise<StoryMoment[]>;
}

/** Several lists, each the newest first, as one. What happened at once has an order as well, the same as in each list. */
export function inOneList(lists: readonly (readonly StoryMoment[])[]): StoryMoment[] {
  return lists.flat().sort((one, other) => other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1));
}
