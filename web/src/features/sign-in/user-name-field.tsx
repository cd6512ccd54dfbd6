import { TextInput } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly fieldRef: Ref<HTMLInputElement>;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly fault: ReactNode;
}

/** Whose account it is about: here, and wherever somebody is not signed in. */
export function UserNameField({ fieldRef, value, onType, fault }: Props) {
  const { t } = useTranslation('signIn');
  return (
    <TextInput
      ref={fieldRef}
      label={t('identifier.label')}
      description={t('identifier.description')}
      name="username"
      autoComplete="username"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      size="md"
      value={value}
      onChange={(event) => onType(event.currentTarget.value)}
      error={fault}
      errorProps={{ role: 'alert' }}
    />
  );
}
