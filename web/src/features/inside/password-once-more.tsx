import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { authenticateAgainSignIn } from '../../api/generated';
import { Dialog } from '../../components/dialog';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { fieldFault } from '../../lib/field-fault';
import { askedFactorIn, type AskedFactor } from '../second-step/asked-factor';

interface Props {
  readonly onGiven: () => void;
  readonly onCancel: () => void;
}

/** Asks for the password once more, and for a code where the service wants one too. */
export function PasswordOnceMore({ onGiven, onCancel }: Props) {
  const { t } = useTranslation('inside');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState<AskedFactor>();
  const [visible, setVisible] = useState(false);
  const way = asked?.sentTo ? 'email' : (asked?.ways[0] ?? 'email');
  const giving = useMutation({
    mutationFn: () => authenticateAgainSignIn({ body: { password, ...(asked && { way, code }) } }),
    onSuccess: onGiven,
    onError: (failure) => setAsked((before) => askedFactorIn(failure) ?? before),
  });
  const wrong = fieldFault(giving.error, 'password');
  const isAsking = giving.error !== null && askedFactorIn(giving.error) !== undefined;
  const refusal = isAsking || wrong ? undefined : giving.error;

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    // a dialog stands in the tree of a page that may have a form of its own
    event.stopPropagation();
    if (!giving.isPending) giving.mutate();
  };

  return (
    <Dialog label={t('fresh.title')} onCancel={onCancel}>
      <Screen title={t('fresh.title')}>
        <Text>{t('fresh.text')}</Text>
        <form onSubmit={onSubmit} noValidate>
          <Stack gap="md">
            <PasswordInput
              data-autofocus
              label={t('fresh.password')}
              name="password"
              autoComplete="current-password"
              size="md"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              visible={visible}
              onVisibilityChange={setVisible}
              visibilityToggleFocusable
              visibilityToggleButtonProps={{ 'aria-label': t(visible ? 'fresh.hide' : 'fresh.show') }}
              error={!giving.isPending && wrong}
              errorProps={{ role: 'alert' }}
            />
            {asked && (
              <TextInput
                label={t(`fresh.code.${way}`, { sentTo: asked.sentTo ?? '' })}
                name="code"
                autoComplete="one-time-code"
                size="md"
                value={code}
                onChange={(event) => setCode(event.currentTarget.value)}
              />
            )}
            {refusal && !giving.isPending && <FailureNotice failure={refusal} />}
            <Group gap="sm" justify="end">
              <Button variant="default" size="md" onClick={onCancel}>
                {t('cancel')}
              </Button>
              <Button type="submit" size="md" loading={giving.isPending}>
                {t('fresh.submit')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Screen>
    </Dialog>
  );
}
