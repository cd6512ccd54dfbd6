import { useEffect, useRef } from 'react';
import classes from './said.module.css';

interface Props {
  /** where the act may have taken away the button that had the focus */
  readonly takesFocus?: boolean;
  readonly children: string;
}

/** What was done last: read out as soon as it appears, and without a place of its own before. */
export function Said({ takesFocus = false, children }: Props) {
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus && children !== '') sentence.current?.focus();
  }, [takesFocus, children]);
  return (
    <p ref={sentence} role="status" tabIndex={-1} className={classes.said}>
      {children}
    </p>
  );
}
