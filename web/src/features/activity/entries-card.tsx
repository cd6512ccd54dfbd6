import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card';
import { PagedList } from '../../components/paged-list';
import { activity } from './activity-queries';
import classes from './activity.module.css';
import type { ActivitySearch } from './activity-search';
import { EntryFilters } from './entry-filters';
import { EntryRow } from './entry-row';

interface Props {
  readonly asked: ActivitySearch;
  readonly onAsk: (next: ActivitySearch) => void;
}

/** The entries that are looked for, the newest first. */
export function EntriesCard({ asked, onAsk }: Props) {
  const { t } = useTranslation('activity');
  const query = useInfiniteQuery(activity(asked));
  const { customerId, ...narrowing } = asked;
  const [timesCleared, setTimesCleared] = useState(0);
  const showAll = () => {
    setTimesCleared(timesCleared + 1);
    onAsk(customerId ? { customerId } : {});
  };
  const isNarrowed = Object.keys(narrowing).length > 0;
  return (
    <Card title={t('list')}>
      <EntryFilters key={timesCleared} asked={asked} onAsk={onAsk} />
      <PagedList
        query={query}
        lines={12}
        none={t(isNarrowed ? 'notFound' : 'none')}
        isOrdered
        className={classes.entries}
        all={isNarrowed && { label: t('all'), show: showAll }}
      >
        {(entry) => <EntryRow key={entry.position} entry={entry} />}
      </PagedList>
    </Card>
  );
}
