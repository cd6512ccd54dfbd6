import type { ComponentType } from 'react';
import type { ActProps } from './act-props';
import { CorrectAddressDialog } from './correct-address-dialog';
import { DeactivateDialog } from './deactivate-dialog';
import { DisableDialog } from './disable-dialog';
import { EnableDialog } from './enable-dialog';
import { LostFactorDialog } from './lost-factor-dialog';
import { ResendDialog } from './resend-dialog';
import { ResetDialog } from './reset-dialog';
import { RestoreDialog } from './restore-dialog';

/** What can be done to a collaborator, each with the dialog that says what will happen. */
export const ACTS = {
  resend: ResendDialog,
  correctAddress: CorrectAddressDialog,
  reset: ResetDialog,
  restore: RestoreDialog,
  enable: EnableDialog,
  disable: DisableDialog,
  lostFactor: LostFactorDialog,
  deactivate: DeactivateDialog,
} as const satisfies Record<string, ComponentType<ActProps>>;

export type Act = keyof typeof ACTS;
