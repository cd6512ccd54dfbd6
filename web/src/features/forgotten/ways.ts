import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';

/** By what somebody is found who has forgotten the user name or the password. */
export type Way = 'userName' | 'email' | 'taxNumber' | 'phone';

interface Field {
  readonly autoComplete: HTMLInputAutoCompleteAttribute;
  readonly type: HTMLInputTypeAttribute;
  readonly autoCapitalize: 'none' | 'characters';
}

/** What the browser is to know about each field, so that it never fills in the wrong thing. */
export const FIELDS: Readonly<Record<Way, Field>> = {
  userName: { autoComplete: 'username', type: 'text', autoCapitalize: 'none' },
  email: { autoComplete: 'email', type: 'email', autoCapitalize: 'none' },
  taxNumber: { autoComplete: 'off', type: 'text', autoCapitalize: 'characters' },
  phone: { autoComplete: 'tel', type: 'tel', autoCapitalize: 'none' },
};

/** Ways as the service names them when it says what to give instead. */
const BY_NAME: Readonly<Record<string, Way>> = {
  user_name: 'userName',
  email: 'email',
  tax_number: 'taxNumber',
  phone: 'phone',
};

export function wayCalled(name: string): Way | undefined {
  return BY_NAME[name];
}
