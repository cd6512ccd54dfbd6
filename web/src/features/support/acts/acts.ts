import type { ComponentType } from 'react';
import type { ActProps } from './act-props';
import { DisableDialog } from './disable-dialog';
import { ChangeOwnerDialog } from './owner-change/change-owner-dialog';
import { ResetDialog } from './reset-dialog';
import { RestoreByLetterDialog } from './restoration/restore-by-letter-dialog';
import { RestoreDialog } from './restoration/restore-dialog';
import { actWithReason } from './with-reason/act-with-reason';

/** What staff can do about an account besides lifting holds, each with the dialog that says what will happen. */
export const ACTS = {
  resend: actWithReason('resend'),
  reset: ResetDialog,
  endSessions: actWithReason('endSessions'),
  disable: DisableDialog,
  lostFactor: actWithReason('lostFactor'),
  confirmAddress: actWithReason('confirmAddress'),
  blockAddress: actWithReason('blockAddress'),
  unblockAddress: actWithReason('unblockAddress'),
  restore: RestoreDialog,
  restoreByLetter: RestoreByLetterDialog,
  changeOwner: ChangeOwnerDialog,
} as const satisfies Record<string, ComponentType<ActProps>>;

export type Act = keyof typeof ACTS;
