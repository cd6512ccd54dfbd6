import { Button, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecoveryAnswerDto } from '../../api/generated';
import { Screen } from '../../components/screen';
import { SignInAnchor } from '../../components/sign-in-anchor';
import { asReadNow } from '../../lib/as-read-now';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { IfNothingComes } from './if-nothing-comes';
import { type Way, wayCalled } from './ways';

interface Props {
  readonly request: UseMutationResult<RecoveryAnswerDto, Error, void> & { readonly isSuccess: true };
  /** goes back to the form, perhaps to look in another way */
  readonly onAskAgain: (way?: Way) => void;
  /** another next step, before that of asking again */
  readonly children?: ReactNode;
}

/** What the service answers, as it puts it; what to check if nothing comes; what to give instead, where it says so. */
export function AnswerScreen({ request, onAskAgain, children }: Props) {
  const { t, i18n } = useTranslation('forgotten');
  const { text, ifNothingComes, useInstead, sentTo } = asReadNow(request.data, i18n.language);
  const isOnItsWay = ifNothingComes.length > 0;
  const when = inWords(new Date(request.submittedAt), i18n.language as Language);
  const instead = useInstead.map(wayCalled).filter((way) => way !== undefined);
  return (
    <Screen title={t(isOnItsWay ? 'answer.mail' : 'answer.trouble')}>
      <Text>{text}</Text>
      <Text className="quiet">
        {t('answer.asked', { when })} {sentTo && t('answer.sentTo', { sentTo })}
      </Text>
      {isOnItsWay && <IfNothingComes steps={ifNothingComes} title={t('answer.nothing')} />}
      {children}
      {instead.map((way) => (
        <Button key={way} size="md" fullWidth onClick={() => onAskAgain(way)}>
          {t(`ways.${way}.choice`)}
        </Button>
      ))}
      <Button variant="default" size="md" fullWidth onClick={() => onAskAgain()}>
        {t('answer.again')}
      </Button>
      <SignInAnchor>{t('back')}</SignInAnchor>
    </Screen>
  );
}
