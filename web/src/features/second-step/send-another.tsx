import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sendCodeSecondStep } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { useOneAtATime } from '../../lib/one-at-a-time';

interface Props {
  readonly pendingSignIn: string;
  /** none has been sent yet */
  readonly isFirst: boolean;
}

/** Has one more code mailed, and says where to and when; what is typed beside it stays. */
export function SendAnother({ pendingSignIn, isFirst }: Props) {
  const { t, i18n } = useTranslation('secondStep');
  const begin = useOneAtATime();
  const request = useMutation({ mutationFn: () => sendCodeSecondStep({ body: { pendingSignIn } }) });
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
        {t(isFirst && !request.isSuccess ? 'send' : 'again')}
      </Button>
      {request.error && !request.isPending && <FailureNotice failure={request.error} />}
      <Text role="status" className="quiet">
        {request.isSuccess && t('sent', { sentTo: request.data.sentTo, when })}
      </Text>
    </Stack>
  );
}
