import { Textarea } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly fieldRef: Ref<HTMLTextAreaElement>;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly fault: ReactNode;
}

/** What support is to know. */
export function MessageField({ fieldRef, value, onType, fault }: Props) {
  const { t } = useTranslation('reactivation');
  return (
    <Textarea
      ref={fieldRef}
      label={t('message.label')}
      description={t('message.description')}
      name="message"
      rows={5}
      size="md"
      value={value}
      onChange={(event) => onType(event.currentTarget.value)}
      error={fault}
      errorProps={{ role: 'alert' }}
    />
  );
}
