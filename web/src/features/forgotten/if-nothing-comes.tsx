import { useId } from 'react';
import classes from './if-nothing-comes.module.css';

interface Props {
  readonly title: string;
  readonly steps: readonly string[];
}

/** What to check, in the words of the service. */
export function IfNothingComes({ title, steps }: Props) {
  const id = useId();
  return (
    <section className={classes.advice} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  );
}
