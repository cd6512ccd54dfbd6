import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The table of `docs/holds.md`, from the closed list in the code. */
export function holdsTable() {
  const { HOLD_KINDS, holdWords } = require('../../dist/src/holds/index.js');
  const { lifters, remedies } = holdWords.en.holds;
  const rows = Object.entries(HOLD_KINDS).map(([kind, rules]) =>
    [
      `\`${kind}\``,
      rules.on,
      rules.placedBy.map((side) => lifters[side]).join(', '),
      rules.liftedBy.map((lifter) => lifters[lifter]).join(', '),
      rules.mayEndByItself ? 'if given an end' : 'no',
      effect(rules.onSessions),
      rules.forbidsEvaluatingPassword ? 'the password is not looked at' : effect(rules.atSignIn),
      remedies[rules.remedies.person],
    ].join(' | '),
  );
  return [
    '| kind | on | placed by | lifted by | ends by itself | running sessions | at sign-in | what the person can do |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function effect(on) {
  if (typeof on === 'object') return `restricted to \`${on.restrictTo}\``;
  return { none: 'go on', end: 'ended at once', refuse: 'refused, with the reason' }[on];
}
