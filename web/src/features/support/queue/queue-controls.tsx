import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useTyped } from '../../../lib/use-typed';
import classes from './queue.module.css';

interface Props {
  readonly show: string;
  readonly shows: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (show: string) => void;
  readonly search: string;
  readonly onFind: (typed: string) => void;
}

/** Which part of a queue is shown, and whose. A search is asked for when it is typed whole, for some are written down. */
export function QueueControls({ show, shows, onChoose, search, onFind }: Props) {
  const { t } = useTranslation('queue');
  const [typed, setTyped] = useTyped(search);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onFind(typed);
  };
  return (
    <search>
      <form onSubmit={onSubmit} noValidate className={classes.controls}>
        <NativeSelect
          label={t('show')}
          size="md"
          value={show}
          data={[...shows]}
          onChange={({ currentTarget: { value } }) => onChoose(value)}
        />
        <TextInput
          label={t('search')}
          type="search"
          name="queue-search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          size="md"
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" size="md">
          {t('find')}
        </Button>
      </form>
    </search>
  );
}
