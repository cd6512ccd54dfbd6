import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenPasswordDto } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { useOneAtATime } from '../../lib/one-at-a-time';
import type { OpenChoice } from './opened-link';
import { RuleList } from './rule-list';
import { RuleProgress } from './rule-progress';
import { faultsIn, useTypedPassword } from './use-typed-password';

interface Props {
  readonly link: OpenChoice;
  readonly choice: UseMutationResult<ChosenPasswordDto, Error, string>;
}

/** Asks for a password once: it can be shown, so there is nothing to repeat. */
export function ChoosePasswordForm({ link, choice }: Props) {
  const { t } = useTranslation('passwordLink');
  const field = useRef<HTMLInputElement>(null);
  const begin = useOneAtATime();
  const [visible, setVisible] = useState(false);
  const { password, rules, type, submit } = useTypedPassword(link, choice.error, choice.variables);
  const broken = rules.filter(({ state }) => state === 'broken');
  const isRefused = faultsIn(choice.error).size > 0;

  useEffect(() => {
    if (isRefused) field.current?.focus();
  }, [isRefused, choice.submittedAt]);

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setVisible(false);
    if (submit()) begin((over) => choice.mutate(password, { onSettled: over }));
    else field.current?.focus();
  };

  return (
    <Screen title={t(`choose.${link.purpose}.title`)}>
      <Text>{t(`choose.${link.purpose}.text`, { name: link.displayName })}</Text>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <TextInput
            label={t('choose.userName')}
            value={link.userName}
            readOnly
            name="username"
            autoComplete="username"
            size="md"
            variant="filled"
          />
          <PasswordInput
            ref={field}
            label={t(`choose.password.${link.purpose}`)}
            name="new-password"
            autoComplete="new-password"
            autoCapitalize="none"
            spellCheck={false}
            size="md"
            value={password}
            onChange={(event) => type(event.currentTarget.value)}
            visible={visible}
            onVisibilityChange={setVisible}
            visibilityToggleFocusable
            visibilityToggleButtonProps={{ 'aria-label': t(visible ? 'choose.hide' : 'choose.show') }}
            error={broken.length > 0}
            aria-invalid={broken.length > 0}
            inputWrapperOrder={['label', 'input', 'description']}
            description={<RuleList rules={rules} />}
            descriptionProps={{ component: 'div' }}
          />
          <RuleProgress rules={rules} isTyping={password !== ''} isRefused={isRefused} />
          {choice.error && !isRefused && !choice.isPending && (
            <FailureNotice failure={choice.error} comfort={t('choose.stillHere')} />
          )}
          <Button type="submit" size="md" fullWidth loading={choice.isPending}>
            {t(`choose.save.${link.purpose}`)}
          </Button>
        </Stack>
      </form>
    </Screen>
  );
}
