import { useTranslation } from 'react-i18next';
import type { Field } from './act-form';

/** The field for why something grave is done to a collaborator. */
export function useReason(): Field {
  const { t } = useTranslation('acts');
  return {
    name: 'reason',
    label: t('reason.label'),
    description: t('reason.description'),
    missing: t('reason.missing'),
  };
}
