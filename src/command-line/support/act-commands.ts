import { BlockAddress } from './block-address.command';
import { ConfirmAddress } from './confirm-address.command';
import { DisableAccount } from './disable-account.command';
import { EndSessions } from './end-sessions.command';
import { LiftHold } from './lift-hold.command';
import { RemoveSecondFactor } from './remove-second-factor.command';
import { ResendLink } from './resend-link.command';
import { ResetPassword } from './reset-password.command';
import { UnblockAddress } from './unblock-address.command';

/** What the operator does to accounts in the place of staff. */
export const ACT_COMMANDS = [
  LiftHold,
  DisableAccount,
  ResetPassword,
  ResendLink,
  EndSessions,
  RemoveSecondFactor,
  ConfirmAddress,
  BlockAddress,
  UnblockAddress,
];
