import { useState } from 'react';
import { keptIdentifier } from '../../lib/kept-identifier';
import { HOME_COUNTRY } from './countries';
import type { Way } from './ways';

/** What somebody is looked for by. */
export interface Search {
  readonly way: Way;
  readonly value: string;
  /** whose tax number it is, ISO 3166-1 */
  readonly country: string;
  /** as the service is asked */
  readonly given: Readonly<Record<string, string>>;
  readonly choose: (way: Way) => void;
  readonly type: (value: string) => void;
  readonly chooseCountry: (country: string) => void;
}

/** Keeps what was typed for each way. @param first the way that most people take */
export function useSearch(first: Way): Search {
  const [way, choose] = useState(first);
  const [values, setValues] = useState<Partial<Record<Way, string>>>({ userName: keptIdentifier() });
  const [country, chooseCountry] = useState(HOME_COUNTRY);
  const value = values[way] ?? '';
  return {
    way,
    value,
    country,
    given: { [way]: value, ...(way === 'taxNumber' && { country }) },
    choose,
    type: (typed) => setValues((others) => ({ ...others, [way]: typed })),
    chooseCountry,
  };
}
