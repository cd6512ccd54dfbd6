import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePolicy, type WantedPolicyDto } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { Room } from '../../components/room';
import { asReadNow } from '../../lib/as-read-now';
import { useOneAtATime } from '../../lib/one-at-a-time';
import { problemCode } from '../../lib/problem-code';
import { Said } from '../acts/said';
import { useAct } from '../inside/use-act';
import { ChangedSettings } from './changed-settings';
import { Concerned } from './concerned';
import type { Foreseen } from './foresee';

const CHANGED_MEANWHILE = 'platform/changed-meanwhile';

interface Props {
  readonly foreseen: Foreseen;
  readonly wanted: WantedPolicyDto;
  /** what would change is being worked out anew, because somebody else was faster */
  readonly looking: { readonly isPending: boolean; readonly error: Error | null };
  readonly onStale: () => void;
  readonly onSaved: () => void;
  readonly onEdit: () => void;
}

/** What saving would change, and for whom. Nothing has changed so far. */
export function PolicyPreview({ foreseen, wanted, looking, onStale, onSaved, onEdit }: Props) {
  const { t, i18n } = useTranslation('policy');
  const preview = asReadNow(foreseen.preview, i18n.language);
  const begin = useOneAtATime();
  const [isStale, setIsStale] = useState(false);
  const save = useAct(() => changePolicy({ headers: { 'If-Match': `"${foreseen.version}"` }, body: wanted }));
  const onError = (failure: Error) => {
    if (problemCode(failure) !== CHANGED_MEANWHILE) return;
    setIsStale(true);
    onStale();
  };
  const refusal = problemCode(save.error) === CHANGED_MEANWHILE ? looking.error : save.error;
  const isBusy = save.isPending || looking.isPending;
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
      {refusal && !isBusy && <FailureNotice failure={refusal} />}
      <Group gap="sm">
        {!isNothing && (
          <Button size="md" loading={isBusy} onClick={() => begin(run)}>
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
