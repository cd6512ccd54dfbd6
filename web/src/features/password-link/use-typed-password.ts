import { useState } from 'react';
import { ApiFailure } from '../../lib/api-failure';
import type { OpenChoice } from './opened-link';
import { type RuleInState, rulesInState } from './password-rules';

const OF_THE_RULES = 'password_';

interface TypedPassword {
  readonly password: string;
  readonly rules: readonly RuleInState[];
  readonly type: (password: string) => void;
  /** Takes the button's press into account; false if the password can't be accepted as it is. */
  readonly submit: () => boolean;
}

/**
 * The password being typed, with the state of each rule.
 *
 * @param failure what came of the last time it was sent
 * @param sent the password that was sent then: what the service said holds for that one only
 */
export function useTypedPassword(link: OpenChoice, failure: Error | null, sent: string | undefined): TypedPassword {
  const [password, type] = useState('');
  const [submitted, setSubmitted] = useState(false);
  const faults = password === sent ? faultsIn(failure) : new Map<string, string>();
  return {
    password,
    rules: rulesInState(link, { password, faults, submitted }),
    type,
    submit: () => {
      setSubmitted(true);
      return rulesInState(link, { password, faults: new Map(), submitted: true }).every(
        ({ state }) => state !== 'broken',
      );
    },
  };
}

/** The rules that the service says are broken, with its sentences. */
export function faultsIn(failure: Error | null): ReadonlyMap<string, string> {
  const fields = failure instanceof ApiFailure ? (failure.problem?.fields ?? []) : [];
  return new Map(
    fields
      .filter(({ code }) => code.startsWith(OF_THE_RULES))
      .map(({ code, message }) => [code.slice(OF_THE_RULES.length), message]),
  );
}
