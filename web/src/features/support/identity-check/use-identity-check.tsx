import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { currentSession } from '../../../lib/current-session';
import { type Guarded, useStopAt } from '../../../lib/use-stop-at';
import { IdentityCheckDialog } from './identity-check-dialog';

/**
 * Lets acts that help somebody in ask who wants that help, just when the service wants to know, and go on with them then. Whoever may
 * not record it reads the refusal. Whoever takes it brings the words of this folder and of `features/acts` along.
 *
 * @returns `checked` runs such an act; `dialog` is to be shown after the act's own
 */
export function useIdentityCheck(accountId: string): { readonly checked: Guarded; readonly dialog: ReactNode } {
  const { data: session } = useQuery(currentSession);
  const { guarded, stopped } = useStopAt('support/identity-check-required');
  const mayRecord = session?.permissions.includes('check_identities') ?? false;
  return {
    checked: mayRecord ? guarded : (act) => act(),
    dialog: stopped && <IdentityCheckDialog accountId={accountId} onDone={stopped.goOn} onCancel={stopped.giveUp} />,
  };
}
