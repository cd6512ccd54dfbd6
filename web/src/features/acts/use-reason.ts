import { useTranslation } from 'react-i18next';
import type { Field } from './field';

/** The field for why something is done to somebody. @param whoReads if others read it than whoever reads the history */
export function useReason(whoReads?: string): Field<'reason'> {
  const { t } = useTranslation('actForm');
  return {
    name: 'reason',
    label: t('reason.label'),
    description: whoReads ?? t('reason.description'),
    missing: t('reason.missing'),
  };
}
