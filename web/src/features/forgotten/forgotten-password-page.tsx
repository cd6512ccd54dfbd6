import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { recoverPasswordRecoveryRequests } from '../../api/generated';
import { paths } from '../../config/paths';
import { AnswerScreen } from './answer-screen';
import { ByPhone } from './by-phone';
import { IdentifyForm } from './identify-form';
import { useSearch } from './use-search';
import type { Way } from './ways';

const WAYS: readonly Way[] = ['userName', 'taxNumber', 'phone'];

/** Forgotten the password: a link is mailed, or a code is sent to the phone and typed here. */
export function ForgottenPasswordPage() {
  const { t } = useTranslation('forgotten');
  const search = useSearch('userName');
  const { way, value } = search;
  const request = useMutation({ mutationFn: () => recoverPasswordRecoveryRequests({ body: search.given }) });
  const askAgain = (instead?: Way) => {
    if (instead) search.choose(instead);
    request.reset();
  };
  const isOnItsWay = (request.data?.ifNothingComes.length ?? 0) > 0;
  if (!request.isSuccess) return <IdentifyForm what="password" ways={WAYS} search={search} request={request} />;
  if (way === 'phone' && isOnItsWay) return <ByPhone phone={value} answer={request.data} onChangeNumber={askAgain} />;
  return (
    <AnswerScreen request={request} onAskAgain={askAgain}>
      {isOnItsWay && (
        <Button component="a" href={paths.resetPassword} size="md" fullWidth>
          {t('answer.code')}
        </Button>
      )}
    </AnswerScreen>
  );
}
