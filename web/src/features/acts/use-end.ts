import { useTranslation } from 'react-i18next';
import type { Field } from './field';

/** The field for when something ends by itself, if it does. */
export function useEnd(): Field<'endsAt'> {
  const { t } = useTranslation('actForm');
  return { name: 'endsAt', label: t('end.label'), description: t('end.description'), kind: 'moment' };
}
