import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OneTimePasswordDto, restoreCredentialRestorations } from '../../../api/generated';
import { Dialog } from '../../../components/dialog';
import { Screen } from '../../../components/screen';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import { CollaboratorActForm } from './collaborator-act-form';
import type { ActProps } from './act-props';
import { useReason } from '../../acts/use-reason';

/** For somebody to whom no mail can be sent: a password that is told in person, shown this once. */
export function RestoreDialog({ collaborator: { id, displayName }, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('acts');
  const reason = useReason();
  const [given, setGiven] = useState<OneTimePasswordDto>();
  if (given) return <OneTimePassword given={given} onDone={onDone} />;
  return (
    <CollaboratorActForm
      title={t('restore.title', { displayName })}
      submit={t('restore.submit')}
      isGrave
      fields={[reason]}
      act={(given) => restoreCredentialRestorations({ path: { collaboratorId: id }, body: given })}
      onDone={setGiven}
      onCancel={onCancel}
    >
      <Text>{t('restore.text')}</Text>
    </CollaboratorActForm>
  );
}

interface Props {
  readonly given: OneTimePasswordDto;
  readonly onDone: () => void;
}

/** There is no way around it but the button: what is closed by mistake can't be shown again. */
function OneTimePassword({ given: { oneTimePassword, goodUntil }, onDone }: Props) {
  const { t, i18n } = useTranslation('acts');
  return (
    <Dialog label={t('restore.given.title')}>
      <Screen title={t('restore.given.title')}>
        <Text size="xl" fw={650} ff="monospace">
          {oneTimePassword}
        </Text>
        <Text>{t('restore.given.text', { until: inWords(new Date(goodUntil), i18n.language as Language) })}</Text>
        <Button size="md" onClick={onDone}>
          {t('restore.given.done')}
        </Button>
      </Screen>
    </Dialog>
  );
}
