import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { askUnlocking } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { JUST_SENT, paths } from '../../config/paths';
import { keepIdentifier } from '../../lib/kept-identifier';
import { useOneAtATime } from '../../lib/one-at-a-time';

interface Props {
  readonly title: string;
  readonly identifier: string;
  readonly onBeginAnew: () => void;
}

/** After too many wrong passwords: a code is one press away, and its page takes over from there. */
export function LockedScreen({ title, identifier, onBeginAnew }: Props) {
  const { t } = useTranslation('accountHeld');
  const begin = useOneAtATime();
  const request = useMutation({
    mutationFn: () => askUnlocking({ body: { identifier } }),
    onSuccess: () => {
      keepIdentifier(identifier);
      location.assign(`${paths.unlock}?${JUST_SENT}`);
    },
  });
  return (
    <Screen title={title}>
      <Text>{t('locked.text', { identifier })}</Text>
      {request.error && !request.isPending && <FailureNotice failure={request.error} />}
      <Button
        size="md"
        fullWidth
        loading={request.isPending}
        onClick={() => begin((over) => request.mutate(undefined, { onSettled: over }))}
      >
        {t('locked.send')}
      </Button>
      <Button component="a" href={paths.forgottenPassword} variant="default" size="md" fullWidth>
        {t('locked.reset')}
      </Button>
      <Text className="quiet">{t('locked.help')}</Text>
      <Button variant="subtle" size="md" fullWidth onClick={onBeginAnew}>
        {t('anew')}
      </Button>
    </Screen>
  );
}
