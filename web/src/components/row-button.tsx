import { Button } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';

interface Props {
  /** what it does, and to which row */
  readonly name: string;
  /** whether the row stays, and only the button goes */
  readonly rowStays?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/**
 * A button in a row that is gone as soon as it is pressed. The focus goes to the next row, not to its button: who holds Enter down, or
 * presses twice, meant this one.
 */
export function RowButton({ name, rowStays = false, onPress, children }: Props) {
  const onClick = ({ detail: presses, currentTarget }: MouseEvent<HTMLElement>) => {
    if (presses > 1) return;
    placeAfter(currentTarget, rowStays)?.focus();
    onPress();
  };
  return (
    <Button variant="default" aria-label={name} onClick={onClick}>
      {children}
    </Button>
  );
}

/** Where somebody goes on: at that row, at the next one or the one before, or at the heading of the matter. */
function placeAfter(pressed: HTMLElement, rowStays: boolean): HTMLElement | null | undefined {
  const row = pressed.closest('li');
  const place = rowStays ? row : (row?.nextElementSibling ?? row?.previousElementSibling);
  return place instanceof HTMLElement ? place : pressed.closest('section')?.querySelector('h2');
}
