import { useState } from 'react';
import { problemCode } from './problem-code';

export type Guarded = <T>(act: () => Promise<T>) => Promise<T>;

interface Stopped {
  readonly goOn: () => void;
  readonly giveUp: () => void;
}

/**
 * Lets acts stop where the service wants something first, and go on by themselves once it has it.
 *
 * @param code of the refusal at which they stop
 * @returns `guarded` runs an act, which fails as the service refused it when the person gives up; `stopped` while one waits
 */
export function useStopAt(code: string): { readonly guarded: Guarded; readonly stopped: Stopped | undefined } {
  const [stopped, setStopped] = useState<Stopped>();
  const guarded: Guarded = async (act) => {
    try {
      return await act();
    } catch (failure) {
      if (problemCode(failure) !== code) throw failure;
      await new Promise<void>((goOn, reject) =>
        setStopped({ goOn, giveUp: () => reject(failure instanceof Error ? failure : new Error(String(failure))) }),
      ).finally(() => setStopped(undefined));
      return act();
    }
  };
  return { guarded, stopped };
}
