import type { ReactNode } from 'react';
import type { AccessDto, AccountDto, HoldDto } from '../../../api/generated';

/** Why it can't be used, if so. */
export type Access = Pick<AccessDto, 'deactivatedAt' | 'holds'>;

/** What every dialog of an act is given. */
export interface ActProps {
  readonly account: AccountDto;
  /** when it is done; @param said about it */
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}

/** A hold that can be named to be lifted. */
export type NamedHold = HoldDto & { readonly id: string };

/** The dialog of what was chosen. */
export type Opened = (props: ActProps) => ReactNode;
