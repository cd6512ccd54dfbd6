import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePasswordSignIn } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { fieldFaults } from '../../lib/field-fault';
import { useOneAtATime } from '../../lib/one-at-a-time';
import { PasswordField } from './password-field';

interface Props {
  readonly userName: string;
  readonly onChanged: () => void;
}

/** The present password and the new one. The service has the last word on both, beside the field that it is about. */
export function ChangePasswordForm({ userName, onChanged }: Props) {
  const { t } = useTranslation('ownPassword');
  const begin = useOneAtATime();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [submitted, setSubmitted] = useState<string>();
  const change = useMutation({
    mutationFn: () => changePasswordSignIn({ body: { currentPassword, newPassword } }),
    onSuccess: () => {
      setCurrent('');
      setNew('');
      setSubmitted(undefined);
      onChanged();
    },
  });
  const isComplete = currentPassword !== '' && newPassword !== '';
  const faultsOf = (field: string, value: string): readonly string[] => {
    if (submitted !== `${currentPassword}\n${newPassword}` || change.isPending) return [];
    return value === '' ? [t('missing')] : fieldFaults(change.error, field);
  };
  const wrong = faultsOf('currentPassword', currentPassword);
  const unacceptable = faultsOf('newPassword', newPassword);

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(`${currentPassword}\n${newPassword}`);
    if (isComplete) begin((over) => change.mutate(undefined, { onSettled: over }));
  };

  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t('userName')}
          value={userName}
          readOnly
          name="username"
          autoComplete="username"
          size="md"
          variant="filled"
        />
        <PasswordField
          label={t('current')}
          name="current-password"
          value={currentPassword}
          onType={setCurrent}
          faults={wrong}
        />
        <PasswordField
          label={t('new')}
          description={t('rules')}
          name="new-password"
          value={newPassword}
          onType={setNew}
          faults={unacceptable}
        />
        {change.error && wrong.length + unacceptable.length === 0 && !change.isPending && (
          <FailureNotice failure={change.error} comfort={t('stillHere')} />
        )}
        <Button type="submit" size="md" fullWidth loading={change.isPending}>
          {t('submit')}
        </Button>
      </Stack>
    </form>
  );
}
