import { createContext, type ReactNode, useContext, useState } from 'react';
import { problemCode } from '../../lib/problem-code';
import { PasswordOnceMore } from './password-once-more';

type Guarded = <T>(act: () => Promise<T>) => Promise<T>;

const Guard = createContext<Guarded>((act) => act());

interface Waiting {
  readonly goOn: () => void;
  readonly giveUp: () => void;
}

/** Lets sensitive acts ask for the password once more, just when the service wants it, and goes on with them then. */
export function FreshAuthentication({ children }: { readonly children: ReactNode }) {
  const [waiting, setWaiting] = useState<Waiting>();
  const guarded: Guarded = async (act) => {
    try {
      return await act();
    } catch (failure) {
      if (problemCode(failure) !== 'authentication/fresh-authentication-required') throw failure;
      await new Promise<void>((goOn, reject) =>
        setWaiting({ goOn, giveUp: () => reject(failure instanceof Error ? failure : new Error(String(failure))) }),
      ).finally(() => setWaiting(undefined));
      return act();
    }
  };
  return (
    <Guard value={guarded}>
      {children}
      {waiting && <PasswordOnceMore onGiven={waiting.goOn} onCancel={waiting.giveUp} />}
    </Guard>
  );
}

/** Runs an act that may need the password once more. It fails as the service refused it when the person gives up. */
export function useFreshAuthentication(): Guarded {
  return useContext(Guard);
}
