import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePolicy, type PolicyDto, type PolicyPreviewDto, type WantedPolicyDto } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { Room } from '../../components/room';
import { useOneAtATime } from '../../lib/one-at-a-time';
import { problemCode } from '../../lib/problem-code';
import { Said } from '../acts/said';
import { useAct } from '../inside/use-act';
import { ChangedSettings } from './changed-settings';
import { Concerned } from './concerned';
import { POLICY } from './policy-queries';

const CHANGED_MEANWHILE = 'platform/changed-meanwhile';

interface Props {
  readonly policy: PolicyDto;
  readonly wanted: WantedPolicyDto;
  readonly preview: PolicyPreviewDto;
  /** has worked out anew what would change, where somebody else was faster */
  readonly onStale: () => Promise<unknown>;
  readonly onSaved: () => void;
  readonly onEdit: () => void;
}

/** What saving would change, and for whom. Nothing has changed so far. */
export function PolicyPreview({ policy, wanted, preview, onStale, onSaved, onEdit }: Props) {
  const { t } = useTranslation('policy');
  const queryClient = useQueryClient();
  const begin = useOneAtATime();
  const [isStale, setIsStale] = useState(false);
  const save = useAct(() => changePolicy({ headers: { 'If-Match': `"${policy.version}"` }, body: wanted }));
  const lookAgain = async () => {
    await Promise.all([queryClient.invalidateQueries({ queryKey: POLICY }), onStale()]);
    setIsStale(true);
  };
  const onError = (failure: Error) => {
    if (problemCode(failure) === CHANGED_MEANWHILE) void lookAgain();
  };
  const run = (over: () => void) => save.mutate(undefined, { onSuccess: onSaved, onError, onSettled: over });
  const isNothing = preview.changes.length === 0;
  return (
    <Room title={t('preview.title')}>
      <Said>{isStale ? t('preview.meanwhile') : ''}</Said>
      <Text>{t(isNothing ? 'preview.nothing' : 'preview.text')}</Text>
      {!isNothing && (
        <>
          <ChangedSettings changes={preview.changes} />
          <Concerned preview={preview} />
        </>
      )}
      {save.error && problemCode(save.error) !== CHANGED_MEANWHILE && !save.isPending && (
        <FailureNotice failure={save.error} />
      )}
      <Group gap="sm">
        {!isNothing && (
          <Button size="md" loading={save.isPending} onClick={() => begin(run)}>
            {t('preview.save')}
          </Button>
        )}
        <Button variant="default" size="md" onClick={onEdit}>
          {t('preview.edit')}
        </Button>
      </Group>
    </Room>
  );
}
