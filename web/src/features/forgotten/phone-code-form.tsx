import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OpenedCodeDto, recoverPasswordRecoveryRequests, type RecoveryAnswerDto } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { fieldFault } from '../../lib/field-fault';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';
import { useOneAtATime } from '../../lib/one-at-a-time';
import classes from '../password-link/type-code-form.module.css';
import { IfNothingComes } from './if-nothing-comes';

interface Props {
  readonly phone: string;
  /** what the service said when the code was asked for */
  readonly answer: RecoveryAnswerDto;
  readonly code: string;
  readonly onType: (code: string) => void;
  readonly inspection: UseMutationResult<OpenedCodeDto, Error, void>;
  readonly onChangeNumber: () => void;
}

/** Asks for the code that came by text message. */
export function PhoneCodeForm({ phone, answer, code, onType, inspection, onChangeNumber }: Props) {
  const { t, i18n } = useTranslation('forgotten');
  const field = useRef<HTMLInputElement>(null);
  const begin = useOneAtATime();
  const [submitted, setSubmitted] = useState<string>();
  const again = useMutation({ mutationFn: () => recoverPasswordRecoveryRequests({ body: { phone } }) });
  const isMissing = code.trim() === '';
  const refusal = fieldFault(inspection.error, 'code');
  const mayComplain = submitted === code && !inspection.isPending;

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(code);
    if (isMissing) field.current?.focus();
    else begin((over) => inspection.mutate(undefined, { onError: () => field.current?.select(), onSettled: over }));
  };

  return (
    <Screen title={t('phoneCode.title')}>
      <Text>{answer.text}</Text>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <TextInput
            ref={field}
            label={t('phoneCode.label')}
            description={t('phoneCode.description')}
            classNames={{ input: classes.code }}
            name="code"
            autoComplete="one-time-code"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            size="md"
            value={code}
            onChange={(event) => onType(event.currentTarget.value)}
            error={mayComplain && (isMissing ? t('phoneCode.missing') : refusal)}
            errorProps={{ role: 'alert' }}
          />
          {inspection.error && !refusal && mayComplain && <FailureNotice failure={inspection.error} />}
          <Button type="submit" size="md" fullWidth loading={inspection.isPending}>
            {t('phoneCode.submit')}
          </Button>
        </Stack>
      </form>
      <Button variant="default" size="md" fullWidth loading={again.isPending} onClick={() => again.mutate()}>
        {t('phoneCode.again')}
      </Button>
      {again.error && !again.isPending && <FailureNotice failure={again.error} />}
      <Text role="status" className="quiet">
        {again.isSuccess &&
          t('phoneCode.sent', { when: inWords(new Date(again.submittedAt), i18n.language as Language) })}
      </Text>
      <Button variant="subtle" size="md" fullWidth onClick={() => onChangeNumber()}>
        {t('phoneCode.change')}
      </Button>
      <IfNothingComes steps={answer.ifNothingComes} title={t('phoneCode.nothing')} />
    </Screen>
  );
}
