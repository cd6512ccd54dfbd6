import type { ReactNode } from 'react';
import type { AccessDto, HoldDto } from '../../../api/generated';

/** What has to be known of an account to act on it. */
export interface ActedOn {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly role: 'principal' | 'collaborator' | 'support' | 'administrator';
  /** null: it is staff's */
  readonly customer: { readonly id: string; readonly name: string } | null;
  readonly email: string | null;
  readonly emailConfirmedAt: string | null;
  readonly emailRefusedAt: string | null;
  readonly emailBlockedAt: string | null;
}

/** Why it can't be used, if so. */
export type Access = Pick<AccessDto, 'deactivatedAt' | 'holds'>;

/** What every dialog of an act is given. */
export interface ActProps {
  readonly account: ActedOn;
  /** when it is done; @param said about it */
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}

/** A hold that can be named to be lifted. */
export type NamedHold = HoldDto & { readonly id: string };

/** The dialog of what was chosen. */
export type Opened = (props: ActProps) => ReactNode;
