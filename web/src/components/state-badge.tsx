import type { StateDto } from '../api/generated';
import classes from './state-badge.module.css';

/** The state of an account: a word, and a colour for those who see it. */
export function StateBadge({ state: { code, text } }: { readonly state: StateDto }) {
  return (
    <span className={classes.badge} data-state={code}>
      {text}
    </span>
  );
}
