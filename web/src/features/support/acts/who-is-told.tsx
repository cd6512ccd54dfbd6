import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountDto } from '../../../api/generated';
import { isReached } from './is-reached';

/** Who gets a mail about what is done; whom none reaches must be told by whoever does it. Colleagues are not written to. */
export function WhoIsTold({ account }: { readonly account: AccountDto }) {
  const { t } = useTranslation('staffActs');
  const { role, displayName } = account;
  if (role !== 'principal' && role !== 'collaborator') return null;
  return <Text>{t(`told.${role}.${isReached(account) ? 'reached' : 'unreached'}`, { displayName })}</Text>;
}
