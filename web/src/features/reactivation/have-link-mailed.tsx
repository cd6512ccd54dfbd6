import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendLinkReactivationRequests } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { SignInAnchor } from '../../components/sign-in-anchor';
import { asReadNow } from '../../lib/as-read-now';
import { fieldFault } from '../../lib/field-fault';
import { keepIdentifier, keptIdentifier } from '../../lib/kept-identifier';
import { useOneAtATime } from '../../lib/one-at-a-time';
import { UserNameField } from '../sign-in/user-name-field';
import { LinkMailedScreen } from './link-mailed-screen';

/** For whoever doesn't remember the password, or is locked out: a link is mailed. The answer is the same whatever is found. */
export function HaveLinkMailed({ onUsePassword }: { readonly onUsePassword: () => void }) {
  const { t, i18n } = useTranslation(['reactivation', 'signIn']);
  const field = useRef<HTMLInputElement>(null);
  const begin = useOneAtATime();
  const [identifier, identify] = useState(keptIdentifier);
  const [submitted, setSubmitted] = useState<string>();
  const request = useMutation({
    mutationFn: () => sendLinkReactivationRequests({ body: { identifier } }),
    onMutate: () => keepIdentifier(identifier),
  });
  const isMissing = identifier.trim() === '';
  const refusal = fieldFault(request.error, 'identifier');
  const mayComplain = submitted === identifier && !request.isPending;

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(identifier);
    if (isMissing) field.current?.focus();
    else begin((over) => request.mutate(undefined, { onError: () => field.current?.focus(), onSettled: over }));
  };

  if (request.isSuccess)
    return <LinkMailedScreen text={asReadNow(request.data, i18n.language).text} onAskAgain={request.reset} />;
  return (
    <Screen title={t('mail.title')}>
      <Text>{t('mail.text')}</Text>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <UserNameField
            fieldRef={field}
            value={identifier}
            onType={identify}
            fault={mayComplain && (isMissing ? t('signIn:identifier.missing') : refusal)}
          />
          {request.error && !refusal && mayComplain && (
            <FailureNotice failure={request.error} comfort={t('stillHere')} />
          )}
          <Button type="submit" size="md" fullWidth loading={request.isPending}>
            {t('mail.submit')}
          </Button>
        </Stack>
      </form>
      <Button variant="default" size="md" fullWidth disabled={request.isPending} onClick={onUsePassword}>
        {t('mail.withPassword')}
      </Button>
      <SignInAnchor>{t('backToSignIn')}</SignInAnchor>
    </Screen>
  );
}
