import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HeldPermissionDto } from '../../../api/generated';
import type { Grant } from '../permissions/grants';
import { useCatalogue, useMailboxes } from '../permissions/use-catalogue';

interface Props {
  readonly held: readonly HeldPermissionDto[];
  readonly grant: readonly Grant[];
  readonly revoke: readonly Grant[];
}

/** What saving will grant and take away. */
export function ChangeSummary({ held, grant, revoke }: Props) {
  const { t } = useTranslation('collaborator');
  const { label } = useCatalogue();
  const mailboxes = useMailboxes().data?.pages.flatMap(({ items }) => items) ?? [];
  const addressOf = (id: string) =>
    held.find(({ mailboxId }) => mailboxId === id)?.mailbox ?? mailboxes.find((each) => each.id === id)?.address ?? id;
  const named = (grants: readonly Grant[]) =>
    grants
      .map(({ permission, mailboxId }) =>
        mailboxId === null
          ? label(permission)
          : t('permissions.on', { permission: label(permission), mailbox: addressOf(mailboxId) }),
      )
      .join(', ');
  return (
    <div role="status">
      {grant.length > 0 && <Text>{t('permissions.granted', { permissions: named(grant) })}</Text>}
      {revoke.length > 0 && <Text>{t('permissions.revoked', { permissions: named(revoke) })}</Text>}
    </div>
  );
}
