import { useTranslation } from 'react-i18next';
import { useReason } from '../../acts/use-reason';

/** The field for why a request is decided so, which the person who asked reads. */
export function useAnswerReason() {
  const { t } = useTranslation('requests');
  return useReason(t('reasonIsRead'));
}
