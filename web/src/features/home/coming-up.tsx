import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readOwnSecondFactor } from '../../api/generated';
import { Outline } from '../../components/outline';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { ownAddress } from '../security/address/address-query';
import { SECOND_FACTOR } from '../security/second-factor-query';

/** What somebody had better see to before it stands in their way; nothing where there is nothing. */
export function ComingUp() {
  const { t, i18n } = useTranslation('home');
  const { data: factor, isPending: isFactorPending } = useQuery({
    queryKey: SECOND_FACTOR,
    queryFn: () => readOwnSecondFactor(),
  });
  const { data: address, isPending: isAddressPending } = useQuery(ownAddress);
  if (isFactorPending || isAddressPending) return <Outline lines={1} />;
  const isUnreachable = address && (address.email === null || address.refusedAt !== null || address.blockedAt !== null);
  return (
    <>
      {factor?.dueFrom && (
        <Text>{t('soon.factor', { when: inWords(new Date(factor.dueFrom), i18n.language as Language) })}</Text>
      )}
      {isUnreachable && <Text>{t('soon.address')}</Text>}
      {address?.asked && <Text>{t('soon.asked', { email: address.asked.email })}</Text>}
    </>
  );
}
