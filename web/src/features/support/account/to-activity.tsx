import { Anchor, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { insidePaths } from '../../../config/paths';
import { currentSession } from '../../../lib/current-session';

interface Props {
  readonly accountId: string;
  readonly customerId: string;
}

/** The ways to the log, which is proved unaltered: what concerns this account, and all of the customer. */
export function ToActivity({ accountId, customerId }: Props) {
  const { t } = useTranslation('staffAccount');
  const { data: session } = useQuery(currentSession);
  if (!session?.permissions.includes('read_audit')) return null;
  const way = (to: 'ofAccount' | 'ofCustomer', search: { customerId: string; accountId?: string }) => (
    <Anchor underline="always" renderRoot={(props) => <Link to={insidePaths.activity} search={search} {...props} />}>
      {t(`activity.${to}`)}
    </Anchor>
  );
  return (
    <Group gap="md">
      {way('ofAccount', { customerId, accountId })}
      {way('ofCustomer', { customerId })}
    </Group>
  );
}
