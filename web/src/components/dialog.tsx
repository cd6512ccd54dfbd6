import { type ReactNode, useEffect, useRef } from 'react';
import classes from './dialog.module.css';

interface Props {
  readonly label: string;
  /** undefined: there is no way around it */
  readonly onCancel?: () => void;
  readonly children: ReactNode;
}

/** Something to be done before the page goes on, which waits behind it as it is. The browser keeps the focus inside. */
export function Dialog({ label, onCancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onCancel?.();
      }}
    >
      {children}
    </dialog>
  );
}
