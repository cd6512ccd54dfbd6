import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type LinkDto, renewPasswordLinks } from '../../api/generated';
import { Screen } from '../../components/screen';
import { SignInLink } from '../../components/sign-in-link';
import { ApiFailure } from '../../lib/api-failure';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { canBeRenewed, type DeadLink } from './dead-link';
import { RenewalNeedlessScreen, RenewalSentScreen } from './renewal-screens';
import { RenewLink } from './renew-link';

interface Props {
  readonly link: DeadLink;
  /** what a new link can be asked for with */
  readonly renewable?: LinkDto;
}

/** Says what has become of a link, and what to do now. */
export function DeadLinkScreen({ link, renewable }: Props) {
  const { t, i18n } = useTranslation('passwordLink');
  const renewal = useMutation({ mutationFn: (body: LinkDto) => renewPasswordLinks({ body }) });
  const when = link.at ? inWords(link.at, i18n.language as Language) : '';

  if (renewal.isSuccess) return <RenewalSentScreen />;
  if (renewal.error instanceof ApiFailure && renewal.error.problem?.code === 'recovery/nothing-to-renew')
    return <RenewalNeedlessScreen />;
  return (
    <Screen title={t(`dead.${link.reason}.title`)}>
      <Text>{t(`dead.${link.reason}.text`, { when })}</Text>
      <Text>{t(`dead.${link.reason}.next`)}</Text>
      {renewable && canBeRenewed(link) && <RenewLink renewal={renewal} onAsk={() => renewal.mutate(renewable)} />}
      {(link.reason === 'used' || link.reason === 'cancelled') && (
        <SignInLink variant={link.reason === 'used' ? 'filled' : 'default'} />
      )}
    </Screen>
  );
}
