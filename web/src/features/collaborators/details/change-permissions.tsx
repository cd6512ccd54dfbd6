import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePermissionsCollaborators, type CollaboratorDetailsDto } from '../../../api/generated';
import { FailureNotice } from '../../../components/failure-notice';
import { ApiFailure } from '../../../lib/api-failure';
import { useOneAtATime } from '../../../lib/one-at-a-time';
import { useAct } from '../../inside/use-act';
import { COLLABORATORS } from '../collaborator-queries';
import { difference, type Grant, written } from '../permissions/grants';
import { PermissionChoice } from '../permissions/permission-choice';
import { ChangeSummary } from './change-summary';

const CHANGED_MEANWHILE = 412;

interface Props {
  readonly collaborator: CollaboratorDetailsDto;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Boxes to tick and clear, and below them what saving will really change. */
export function ChangePermissions({ collaborator: { id, version, permissions }, onSaved, onCancel }: Props) {
  const { t } = useTranslation('collaborator');
  const queryClient = useQueryClient();
  const begin = useOneAtATime();
  const [chosen, setChosen] = useState<readonly Grant[]>(permissions);
  const change = difference(permissions, chosen);
  const isSame = change.grant.length + change.revoke.length === 0;
  const save = useAct(
    () =>
      changePermissionsCollaborators({
        path: { collaboratorId: id },
        headers: { 'If-Match': `"${version}"` },
        body: { grant: change.grant.map(written), revoke: change.revoke.map(written) },
      }),
    [...COLLABORATORS, id],
  );
  // somebody else has changed them meanwhile: what saving would change is worked out anew
  const onError = (failure: Error) => {
    const isStale = failure instanceof ApiFailure && failure.problem?.status === CHANGED_MEANWHILE;
    if (isStale) void queryClient.invalidateQueries({ queryKey: [...COLLABORATORS, id] });
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isSame) onCancel();
    else begin((over) => save.mutate(undefined, { onSuccess: onSaved, onError, onSettled: over }));
  };

  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="md">
        <PermissionChoice chosen={chosen} onChoose={setChosen} />
        {isSame ? (
          <Text className="quiet">{t('permissions.same')}</Text>
        ) : (
          <ChangeSummary held={permissions} {...change} />
        )}
        {save.error && !save.isPending && <FailureNotice failure={save.error} />}
        <Group gap="sm">
          <Button type="submit" loading={save.isPending}>
            {t('permissions.save')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('permissions.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
