import { useState } from 'react';
import { keptIdentifier } from '../../lib/kept-identifier';
import type { Way } from './ways';

/** What somebody is looked for by. */
export interface Search {
  readonly way: Way;
  readonly value: string;
  readonly choose: (way: Way) => void;
  readonly type: (value: string) => void;
}

/** Keeps what was typed for each way. @param first the way that most people take */
export function useSearch(first: Way): Search {
  const [way, choose] = useState(first);
  const [values, setValues] = useState<Partial<Record<Way, string>>>({ userName: keptIdentifier() });
  return {
    way,
    value: values[way] ?? '',
    choose,
    type: (value) => setValues((others) => ({ ...others, [way]: value })),
  };
}
