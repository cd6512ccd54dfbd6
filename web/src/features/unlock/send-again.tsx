import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { askUnlocking } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { useOneAtATime } from '../../lib/one-at-a-time';

/** Has one more code sent, and says that it was asked for; what is typed beside it stays. */
export function SendAgain({ identifier }: { readonly identifier: string }) {
  const { t, i18n } = useTranslation('unlock');
  const begin = useOneAtATime();
  const request = useMutation({ mutationFn: () => askUnlocking({ body: { identifier } }) });
  const when = inWords(new Date(request.submittedAt), i18n.language as Language);
  return (
    <Stack gap="xs">
      <Button
        variant="default"
        size="md"
        fullWidth
        loading={request.isPending}
        onClick={() => begin((over) => request.mutate(undefined, { onSettled: over }))}
      >
        {t('again.ask')}
      </Button>
      {request.error && !request.isPending && <FailureNotice failure={request.error} />}
      <Text role="status" className="quiet">
        {request.isSuccess && t('again.asked', { when })}
      </Text>
    </Stack>
  );
}
