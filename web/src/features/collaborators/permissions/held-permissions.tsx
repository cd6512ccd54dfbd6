import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HeldPermissionDto } from '../../../api/generated';
import { Outline } from '../../../components/outline';
import classes from './permissions.module.css';
import { useCatalogue } from './use-catalogue';

/** What somebody may do, mailbox by mailbox. */
export function HeldPermissions({ permissions }: { readonly permissions: readonly HeldPermissionDto[] }) {
  const { t } = useTranslation('permissions');
  const { query: catalogue, label } = useCatalogue();
  if (permissions.length === 0) return <Text>{t('none')}</Text>;
  if (catalogue.isPending) return <Outline lines={3} />;
  const mailboxes = [...new Set(permissions.map(({ mailbox }) => mailbox))];
  return (
    <dl className={classes.held}>
      {mailboxes.map((mailbox) => (
        <div key={mailbox}>
          <dt>{mailbox ?? t('wholeAccount')}</dt>
          <dd>
            {permissions
              .filter((each) => each.mailbox === mailbox)
              .map(({ permission }) => label(permission))
              .join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
