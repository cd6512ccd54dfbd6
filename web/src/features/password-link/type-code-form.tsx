import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { useOneAtATime } from '../../lib/one-at-a-time';
import { inspection, type Purpose } from './opened-link';
import classes from './type-code-form.module.css';
import { codeFault, codeIn } from './typed-code';

interface Props {
  readonly purpose: Purpose;
  /** takes the code, once the service knows it */
  readonly onFound: (code: string) => void;
}

/** Asks for the code that stands beside the link in the mail: the way in where a mail filter has broken the link. */
export function TypeCodeForm({ purpose, onFound }: Props) {
  const { t } = useTranslation('passwordLink');
  const queryClient = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const begin = useOneAtATime();
  const [typed, setTyped] = useState('');
  const [submitted, setSubmitted] = useState<string>();
  const code = codeIn(typed);
  const search = useMutation({
    mutationFn: (sought: string) => queryClient.fetchQuery(inspection(purpose, sought)),
    onSuccess: ({ dead }, found) => {
      if (dead?.reason === 'unknown') field.current?.focus();
      else onFound(found);
    },
  });

  const fault = codeFault(code);
  const isUnknown = search.isSuccess && search.variables === code;
  const error = submitted === code && (fault ? t(`code.${fault.kind}`, { ...fault }) : isUnknown && t('code.unknown'));

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(code);
    if (fault) field.current?.focus();
    else begin((over) => search.mutate(code, { onSettled: over }));
  };

  return (
    <Screen title={t('code.title')}>
      <Text>{t('code.text')}</Text>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <TextInput
            ref={field}
            label={t('code.label')}
            description={t('code.description')}
            classNames={{ input: classes.code }}
            name="code"
            autoComplete="one-time-code"
            autoCapitalize="characters"
            autoCorrect="off"
            inputMode="text"
            spellCheck={false}
            size="md"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={error}
            errorProps={{ role: 'alert' }}
          />
          {search.error && !search.isPending && (
            <FailureNotice failure={search.error} comfort={t('choose.stillHere')} />
          )}
          <Button type="submit" size="md" fullWidth loading={search.isPending}>
            {t('code.submit')}
          </Button>
        </Stack>
      </form>
    </Screen>
  );
}
