import { useRef } from 'react';

/**
 * Lets nothing begin before what was begun is over. A button is shown as busy a moment after it was pressed, and can be pressed
 * twice until then.
 *
 * @returns begins something, which calls `over` at its end; does nothing while something is under way
 */
export function useOneAtATime(): (begin: (over: () => void) => void) => void {
  const isUnderWay = useRef(false);
  return (begin) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    begin(() => (isUnderWay.current = false));
  };
}
