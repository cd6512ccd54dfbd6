import { useTranslation } from 'react-i18next';
import { useReason } from '../../acts/use-reason';

/** The field for why staff do something, which the customer reads. */
export function useStaffReason() {
  const { t } = useTranslation('staffActs');
  return useReason(t('reasonIsRead'));
}
