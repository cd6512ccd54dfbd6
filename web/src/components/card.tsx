import { type ReactNode, useId } from 'react';
import classes from './card.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** One matter of a page, under a heading of its own. */
export function Card({ title, children }: Props) {
  const id = useId();
  return (
    <section className={classes.card} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
