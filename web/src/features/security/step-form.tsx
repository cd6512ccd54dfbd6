import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../components/failure-notice';

interface Props {
  readonly step: { readonly isPending: boolean; readonly error: Error | null };
  /** whether why it failed is told beside a field */
  readonly isTold: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** One step towards another way of showing who one is, within the page. */
export function StepForm({ step: { isPending, error }, isTold, submit, onSubmit, onCancel, children }: Props) {
  const { t } = useTranslation('security');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) onSubmit();
      }}
      noValidate
    >
      <Stack gap="md">
        {children}
        {error && !isTold && !isPending && <FailureNotice failure={error} />}
        <Group gap="sm">
          <Button type="submit" loading={isPending}>
            {submit}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
