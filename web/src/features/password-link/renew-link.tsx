import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../components/failure-notice';

interface Props {
  readonly renewal: Pick<UseMutationResult, 'isPending' | 'error'>;
  readonly onAsk: () => void;
}

/** The button that has a new link sent, with what stood in the way the last time. */
export function RenewLink({ renewal: { isPending, error }, onAsk }: Props) {
  const { t } = useTranslation('passwordLink');
  return (
    <>
      {error && !isPending && <FailureNotice failure={error} />}
      <Button size="md" fullWidth loading={isPending} onClick={onAsk}>
        {t('renewal.ask')}
      </Button>
    </>
  );
}
