import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AccountDto } from '../../../../api/generated';
import { Outline } from '../../../../components/outline';
import { deskPaths } from '../../../../config/paths';
import { isUnderWay } from './is-under-way';
import { latestOwnerChange } from './latest-owner-change';

interface Props {
  readonly account: AccountDto;
  readonly customerId: string;
}

/** That the account is about to become another person's, and where that can be approved or stopped. */
export function OwnerChangeLine({ account: { id, userName }, customerId }: Props) {
  const { t } = useTranslation('askOwnerChange');
  const { data, isPending } = useQuery(latestOwnerChange(id, customerId));
  if (isPending) return <Outline lines={1} />;
  const latest = data?.items[0];
  if (!latest || !isUnderWay(latest)) return null;
  return (
    <Text>
      {t('underWay', { name: latest.newPerson.displayName })}{' '}
      <Anchor
        inherit
        underline="always"
        renderRoot={(props) => <Link to={deskPaths.approvals} search={{ show: 'all', search: userName }} {...props} />}
      >
        {t('see')}
      </Anchor>
    </Text>
  );
}
