import { ChangePolicy } from './change-policy.command';
import { ListProfiles } from './list-profiles.command';
import { PreviewPolicy } from './preview-policy.command';
import { ShowPolicy } from './show-policy.command';

/** What the operator does about what a customer decides for its accounts. */
export const POLICY_COMMANDS = [ShowPolicy, ListProfiles, PreviewPolicy, ChangePolicy];
