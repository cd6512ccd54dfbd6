import type { TFunction } from 'i18next';
import { ApiFailure, type FailureKind } from '../lib/api-failure';

interface FailureWords {
  readonly title: string;
  readonly text: string;
  /** what support finds the failure by */
  readonly reference?: string;
}

const WORDS: Readonly<Record<FailureKind, (failure: ApiFailure, t: TFunction) => FailureWords>> = {
  unreachable: (_, t) => ({ title: t('failures.unreachable.title'), text: t('failures.unreachable.text') }),
  busy: ({ retryAfter }, t) => ({ title: t('failures.busy.title'), text: waitInWords(retryAfter, t) }),
  limited: ({ problem, retryAfter }, t) => ({
    title: problem?.title ?? t('failures.busy.title'),
    text: [problem?.detail, waitInWords(retryAfter, t)].filter(Boolean).join(' '),
  }),
  refused: ({ problem }) => ({ title: problem?.title ?? '', text: problem?.detail ?? '' }),
  unexpected: ({ problem }, t) => ({
    title: t('failures.unexpected.title'),
    text: t(problem ? 'failures.unexpected.withReference' : 'failures.unexpected.text'),
    ...(problem && { reference: problem.correlationId }),
  }),
};

/** Why something did not work, and what to do. */
export function failureInWords(failure: Error, t: TFunction): FailureWords {
  const known = failure instanceof ApiFailure ? failure : new ApiFailure('unexpected');
  return WORDS[known.kind](known, t);
}

function waitInWords(seconds: number | undefined, t: TFunction): string {
  if (seconds === undefined) return t('failures.busy.text');
  if (seconds < 60) return t('failures.busy.seconds', { count: Math.max(1, seconds) });
  return t('failures.busy.minutes', { count: Math.ceil(seconds / 60) });
}
