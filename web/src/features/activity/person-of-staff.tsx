import { Anchor, Text } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readAccount } from '../../api/generated';
import classes from './activity.module.css';

/** Whose entries staff read. They come from the page of whom they mean, for looking people up is written down there. */
export function PersonOfStaff({ id }: { readonly id: string | undefined }) {
  const { t } = useTranslation('activity');
  const { data: account } = useQuery({
    queryKey: ['activity-person', id],
    queryFn: id === undefined ? skipToken : () => readAccount({ path: { accountId: id } }),
  });
  if (id === undefined) return <Text className={classes.everybody}>{t('everybody')}</Text>;
  return (
    <Text className={classes.person}>
      {t('only')}{' '}
      <Anchor
        inherit
        underline="always"
        renderRoot={(props) => <Link to="/support/accounts/$accountId" params={{ accountId: id }} {...props} />}
      >
        {account ? `${account.displayName} (${account.userName})` : '…'}
      </Anchor>
    </Text>
  );
}
