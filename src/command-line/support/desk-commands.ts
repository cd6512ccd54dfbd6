import { FindAccounts } from './find-accounts.command';
import { ReadStory } from './read-story.command';

/** What the operator looks up as staff do. */
export const DESK_COMMANDS = [FindAccounts, ReadStory];
