import classes from './said.module.css';

/** What was done last: read out as soon as it appears, and without a place of its own before. */
export function Said({ children }: { readonly children: string }) {
  return (
    <p role="status" className={classes.said}>
      {children}
    </p>
  );
}
