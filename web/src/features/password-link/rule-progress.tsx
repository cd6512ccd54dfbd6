import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RuleInState } from './password-rules';

interface Props {
  readonly rules: readonly RuleInState[];
  readonly isTyping: boolean;
  readonly isRefused: boolean;
}

/** Tells those who hear the page what the others see: how many rules are kept, or which the service says are broken. */
export function RuleProgress({ rules, isTyping, isRefused }: Props) {
  const { t } = useTranslation('passwordLink');
  const broken = rules.filter(({ state }) => state === 'broken').map(({ text }) => text);
  const kept = rules.filter(({ state }) => state === 'kept').length;
  const progress = isTyping ? t('rules.progress', { kept, all: rules.length }) : '';
  return (
    <VisuallyHidden role="status">{isRefused ? [t('choose.refused'), ...broken].join(' ') : progress}</VisuallyHidden>
  );
}
