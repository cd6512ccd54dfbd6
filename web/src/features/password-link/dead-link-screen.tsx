import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type LinkDto, renewPasswordLinks } from '../../api/generated';
import { Screen } from '../../components/screen';
import { SignInLink } from '../../components/sign-in-link';
import { ApiFailure } from '../../lib/api-failure';
import type { DeadLink } from '../../lib/dead-link';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { RenewalNeedlessScreen, RenewalSentScreen } from './renewal-screens';
import { RenewLink } from './renew-link';
import { isTyped } from './typed-code';

interface Props {
  readonly link: DeadLink;
  /** the link as it was sent, or its code: a new one can be asked for with it */
  readonly sent: LinkDto;
  readonly onTypeCode: () => void;
}

/** Says what has become of a link, and what to do now. */
export function DeadLinkScreen({ link: { reason, at }, sent, onTypeCode }: Props) {
  const { t, i18n } = useTranslation('passwordLink');
  const renewal = useMutation({ mutationFn: () => renewPasswordLinks({ body: sent }) });
  const when = at ? inWords(at, i18n.language as Language) : '';
  const form = isTyped(sent.token) ? 'code' : 'link';

  if (renewal.isSuccess) return <RenewalSentScreen />;
  if (renewal.error instanceof ApiFailure && renewal.error.problem?.code === 'recovery/nothing-to-renew')
    return <RenewalNeedlessScreen />;
  return (
    <Screen title={t(`dead.${reason}.title.${form}`)}>
      <Text>{t(`dead.${reason}.text`, { when })}</Text>
      <Text>{t(`dead.${reason}.next`)}</Text>
      {(reason === 'expired' || reason === 'replaced') && (
        <RenewLink renewal={renewal} onAsk={() => renewal.mutate()} />
      )}
      {(reason === 'used' || reason === 'cancelled') && <SignInLink />}
      <Button variant={reason === 'unknown' ? 'filled' : 'subtle'} size="md" fullWidth onClick={onTypeCode}>
        {t('code.instead')}
      </Button>
    </Screen>
  );
}
