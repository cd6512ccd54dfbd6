import { PolicyPreviewDto } from '../../accounts';
import { Say } from '../../kernel';

const EXPIRIES = ['atOnce', 'earlier', 'later', 'fromNowOn', 'neverAgain'] as const;

/** What another policy would do, line by line. */
export function previewInWords({ changes, passwords, expiry }: PolicyPreviewDto, say: Say): string[] {
  return [
    ...changes.map(({ field, before, after, backToDefault, effect }) =>
      [`${field}  ${before} → ${after}${backToDefault ? ` (${say('default')})` : ''}`, effect].join('  '),
    ),
    say('passwords', { count: passwords }),
    ...EXPIRIES.filter((kind) => expiry[kind] > 0).map((kind) => say(`expiry.${kind}`, { count: expiry[kind] })),
  ];
}
