import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './list.module.css';
import { type ListSearch, SORTS, STATES } from './list-search';

interface Props {
  readonly asked: ListSearch;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onNarrow: (narrowed: ListSearch) => void;
}

/** How a list is searched, filtered and sorted. */
export function ListControls({ asked, typed, onType, onNarrow }: Props) {
  const { t } = useTranslation('collaborators');
  return (
    <search className={classes.controls}>
      <TextInput
        label={t('search')}
        placeholder={t('searchText')}
        type="search"
        name="collaborator-search"
        autoComplete="off"
        size="md"
        maxLength={100}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('state')}
        size="md"
        value={asked.state ?? ''}
        data={[
          { value: '', label: t('anyState') },
          ...STATES.map((state) => ({ value: state, label: t(`states.${state}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => onNarrow({ state: STATES.find((state) => state === value) })}
      />
      <NativeSelect
        label={t('sort')}
        size="md"
        value={asked.sort ?? 'userName'}
        data={SORTS.map((sort) => ({ value: sort, label: t(`sorts.${sort}`) }))}
        onChange={({ currentTarget: { value } }) => onNarrow({ sort: SORTS.find((sort) => sort === value) })}
      />
    </search>
  );
}
