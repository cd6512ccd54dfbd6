import { Button, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { UnlockedDto } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { useOneAtATime } from '../../lib/one-at-a-time';

interface Props {
  readonly userName: string;
  readonly unlock: UseMutationResult<UnlockedDto, Error, void>;
}

/** Asks whether to unlock the account that the link is for. */
export function ConfirmScreen({ userName, unlock }: Props) {
  const { t } = useTranslation('unlock');
  const begin = useOneAtATime();
  return (
    <Screen title={t('confirm.title')}>
      <Text>{t('confirm.text', { userName })}</Text>
      <Text>{t('confirm.otherwise')}</Text>
      {unlock.error && !unlock.isPending && <FailureNotice failure={unlock.error} />}
      <Button
        size="md"
        fullWidth
        loading={unlock.isPending}
        onClick={() => begin((over) => unlock.mutate(undefined, { onSettled: over }))}
      >
        {t('submit')}
      </Button>
    </Screen>
  );
}
