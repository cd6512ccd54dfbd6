import { useState } from 'react';

/**
 * What is typed into a field whose last question stands in the address.
 *
 * @param asked as it stands there; another question, by going back too, has other words in the field
 */
export function useTyped(asked: string) {
  const [typed, setTyped] = useState(asked);
  const [askedBefore, setAskedBefore] = useState(asked);
  if (asked !== askedBefore) {
    setAskedBefore(asked);
    setTyped(asked);
  }
  return [typed, setTyped] as const;
}
