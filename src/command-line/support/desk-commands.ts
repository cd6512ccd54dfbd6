import { FindAccounts } from './find-accounts.command';
import { ListCollaborators } from './list-collaborators.command';
import { ListIdentityChecks } from './list-identity-checks.command';
import { ListUndelivered } from './list-undelivered.command';
import { PreviewReset } from './preview-reset.command';
import { ReadStory } from './read-story.command';
import { ShowAccount } from './show-account.command';

/** What the operator looks up as staff do. */
export const DESK_COMMANDS = [
  FindAccounts,
  ShowAccount,
  ListCollaborators,
  ReadStory,
  ListIdentityChecks,
  ListUndelivered,
  PreviewReset,
];
