import { PasswordInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly name: 'current-password' | 'new-password';
  readonly value: string;
  readonly onType: (value: string) => void;
  /** what is wrong with it, each in a sentence */
  readonly faults: readonly string[];
}

/** A password that can be shown. It takes the focus when something is found to be wrong with it. */
export function PasswordField({ label, description, name, value, onType, faults }: Props) {
  const { t } = useTranslation('ownPassword');
  const field = useRef<HTMLInputElement>(null);
  const [visible, setVisible] = useState(false);
  const isWrong = faults.length > 0;

  useEffect(() => {
    if (isWrong) field.current?.focus();
  }, [isWrong]);

  return (
    <PasswordInput
      ref={field}
      label={label}
      description={description}
      name={name}
      autoComplete={name}
      autoCapitalize="none"
      spellCheck={false}
      size="md"
      value={value}
      onChange={(event) => onType(event.currentTarget.value)}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': `${t(visible ? 'hide' : 'show')}: ${label}` }}
      error={isWrong && faults.join(' ')}
      errorProps={{ role: 'alert' }}
    />
  );
}
