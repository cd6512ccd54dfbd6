import { Button, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTyped } from '../../../lib/use-typed';
import { foundAccounts } from './found-accounts';
import { LONGEST_SEARCH } from './asked';
import classes from './search.module.css';

interface Props {
  readonly asked: string;
  readonly onAsk: (q: string) => void;
}

/** One field for all that can be told of an account. Each search is written down, so none is made of half a word. */
export function SearchForm({ asked, onAsk }: Props) {
  const { t } = useTranslation('accountSearch');
  const queryClient = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useTyped(asked);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const q = typed.trim();
    if (q === '') field.current?.focus();
    else if (q === asked) void queryClient.invalidateQueries(foundAccounts(q));
    else onAsk(q);
  };
  return (
    <search>
      <form onSubmit={onSubmit} noValidate className={classes.form}>
        <TextInput
          ref={field}
          label={t('label')}
          description={t('canBe')}
          type="search"
          name="account-search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          size="md"
          maxLength={LONGEST_SEARCH}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" size="md">
          {t('submit')}
        </Button>
      </form>
      <Text className="quiet">{t('written')}</Text>
    </search>
  );
}
