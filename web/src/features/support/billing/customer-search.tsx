import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../../components/failure-notice';
import { Said } from '../../acts/said';
import queue from '../queue/queue.module.css';
import { type FoundCustomer, useCustomers } from './use-customers';

interface Props {
  readonly onFound: (customers: readonly FoundCustomer[]) => void;
}

/** Looks for a customer within a form, which it doesn't send. */
export function CustomerSearch({ onFound }: Props) {
  const { t } = useTranslation('billing');
  const [typed, setTyped] = useState('');
  const finding = useCustomers(onFound);
  const find = () => {
    if (typed.trim() !== '') finding.mutate(typed.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    find();
  };
  return (
    <>
      <TextInput
        label={t('link.search')}
        description={t('link.written')}
        type="search"
        name="customer-search"
        autoComplete="off"
        spellCheck={false}
        size="md"
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className={queue.acts}>
        <Button variant="default" loading={finding.isPending} onClick={find}>
          {t('link.find')}
        </Button>
      </div>
      <Said>{finding.data ? t('link.found', { count: finding.data.length }) : ''}</Said>
      {finding.error && <FailureNotice failure={finding.error} />}
    </>
  );
}
