import type { TFunction } from 'i18next';
import { ApiFailure } from '../lib/api-failure';

interface FailureWords {
  readonly title: string;
  readonly text: string;
  /** what support finds the failure by */
  readonly reference?: string;
}

/** Why something did not work, and what to do. */
export function failureInWords(failure: Error, t: TFunction): FailureWords {
  const { kind, problem, retryAfter } = failure instanceof ApiFailure ? failure : new ApiFailure('unexpected');
  switch (kind) {
    case 'refused':
      return { title: problem?.title ?? '', text: problem?.detail ?? '' };
    case 'unreachable':
      return { title: t('failures.unreachable.title'), text: t('failures.unreachable.text') };
    case 'busy':
      return { title: t('failures.busy.title'), text: waitInWords(retryAfter, t) };
    case 'unexpected':
      return {
        title: t('failures.unexpected.title'),
        text: t(problem ? 'failures.unexpected.withReference' : 'failures.unexpected.text'),
        ...(problem && { reference: problem.correlationId }),
      };
  }
}

function waitInWords(seconds: number | undefined, t: TFunction): string {
  if (seconds === undefined) return t('failures.busy.text');
  if (seconds < 60) return t('failures.busy.seconds', { count: Math.max(1, seconds) });
  return t('failures.busy.minutes', { count: Math.ceil(seconds / 60) });
}
