import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountDto } from '../../../api/generated';
import { isReached } from './is-reached';

/** Who gets a mail about what is done; whom none reaches must be told by whoever does it. */
export function WhoIsTold({ account }: { readonly account: AccountDto }) {
  const { t } = useTranslation('staffActs');
  const { role, displayName } = account;
  const whose = role === 'principal' || role === 'collaborator' ? role : 'colleague';
  return <Text>{t(`told.${whose}.${isReached(account) ? 'reached' : 'unreached'}`, { displayName })}</Text>;
}
