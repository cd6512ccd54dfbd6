import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './activity.module.css';
import { type ActivitySearch, KINDS } from './activity-search';
import { PersonFilter } from './person-filter';

interface Props {
  readonly asked: ActivitySearch;
  readonly onAsk: (next: ActivitySearch) => void;
}

/** How the log is narrowed down: to a matter, a person, some days. */
export function EntryFilters({ asked, onAsk }: Props) {
  const { t } = useTranslation('activity');
  const { kind, from, to, ...rest } = asked;
  const narrow = (next: Pick<ActivitySearch, 'kind' | 'from' | 'to'>) => onAsk({ ...rest, ...next });
  const day = (name: 'from' | 'to', day: string) => {
    const { [name]: before, ...others } = { ...(kind && { kind }), ...(from && { from }), ...(to && { to }) };
    narrow(day === '' ? others : { ...others, [name]: day });
  };
  return (
    <search className={classes.filters}>
      <NativeSelect
        label={t('kind')}
        size="md"
        value={kind ?? ''}
        data={[
          { value: '', label: t('anyKind') },
          ...KINDS.map((each) => ({ value: each, label: t(`kinds.${each}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          const chosen = KINDS.find((each) => each === value);
          narrow({ ...(from && { from }), ...(to && { to }), ...(chosen && { kind: chosen }) });
        }}
      />
      <TextInput
        label={t('from')}
        type="date"
        size="md"
        value={from ?? ''}
        onChange={(event) => day('from', event.currentTarget.value)}
      />
      <TextInput
        label={t('to')}
        type="date"
        size="md"
        value={to ?? ''}
        onChange={(event) => day('to', event.currentTarget.value)}
      />
      <PersonFilter asked={asked} onAsk={onAsk} />
    </search>
  );
}
