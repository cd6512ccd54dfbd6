import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** Something that a button opens and closes; so do Escape, and a press or the focus anywhere else. */
export function useDisclosure() {
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);

  useEffect(() => {
    if (!isOpen) return;
    const closeElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) setIsOpen(false);
    };
    const occasions = ['pointerdown', 'focusin'] as const;
    for (const occasion of occasions) document.addEventListener(occasion, closeElsewhere);
    return () => {
      for (const occasion of occasions) document.removeEventListener(occasion, closeElsewhere);
    };
  }, [isOpen]);

  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !isOpen) return;
    close();
    place.current?.querySelector('button')?.focus();
  };
  return { place, isOpen, toggle: () => setIsOpen(!isOpen), close, closeOnEscape };
}
