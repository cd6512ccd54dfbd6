import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readOwnPermissions } from '../../api/generated';
import { Card } from '../../components/card';
import { Loaded } from '../../components/loaded';
import { HeldPermissions } from '../collaborators/permissions/held-permissions';

/** What a collaborator may do. */
export function OwnPermissionsCard() {
  const { t } = useTranslation('home');
  const query = useQuery({
    queryKey: ['own-permissions'],
    queryFn: () => readOwnPermissions(),
    refetchOnMount: 'always',
  });
  return (
    <Card title={t('permissions.title')}>
      <Loaded query={query} lines={3}>
        {({ items }) => <HeldPermissions permissions={items} />}
      </Loaded>
    </Card>
  );
}
