import type { RuleState } from './password-rules';

const DRAWINGS: Readonly<Record<RuleState, string>> = {
  open: 'M8 8h.01',
  kept: 'M3.5 8.5 6.5 11.5 12.5 5',
  broken: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
};

/** A dot, a tick, or a cross: no state is told by colour alone. */
export function StateIcon({ state }: { readonly state: RuleState }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={DRAWINGS[state]}
        fill="none"
        stroke="currentColor"
        strokeWidth={state === 'open' ? 5 : 2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
