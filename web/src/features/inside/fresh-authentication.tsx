import { createContext, type ReactNode, useContext } from 'react';
import { type Guarded, useStopAt } from '../../lib/use-stop-at';
import { PasswordOnceMore } from './password-once-more';

const Guard = createContext<Guarded>((act) => act());

/** Lets sensitive acts ask for the password once more, just when the service wants it, and goes on with them then. */
export function FreshAuthentication({ children }: { readonly children: ReactNode }) {
  const { guarded, stopped } = useStopAt('authentication/fresh-authentication-required');
  return (
    <Guard value={guarded}>
      {children}
      {stopped && <PasswordOnceMore onGiven={stopped.goOn} onCancel={stopped.giveUp} />}
    </Guard>
  );
}

/** Runs an act that may need the password once more. It fails as the service refused it when the person gives up. */
export function useFreshAuthentication(): Guarded {
  return useContext(Guard);
}
