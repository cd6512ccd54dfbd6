import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../components/card';
import { PagedList } from '../../../components/paged-list';
import { Room } from '../../../components/room';
import { Said } from '../../acts/said';
import { useActs } from '../acts/use-acts';
import { collaboratorList } from '../collaborator-queries';
import { CollaboratorRow } from './collaborator-row';
import classes from './list.module.css';
import { ListControls } from './list-controls';
import { useListSearch } from './use-list-search';

/** The collaborators of a customer, and what can be done to each. */
export function ListPage(): ReactNode {
  const { t } = useTranslation('collaborators');
  const { asked, typed, type, narrow, showAll } = useListSearch();
  const query = useInfiniteQuery(collaboratorList(asked));
  const { choose, dialog, said } = useActs();
  const isNarrowed = Boolean(asked.search ?? asked.state);
  return (
    <Room title={t('title')}>
      <div>
        <Button size="md" renderRoot={(props) => <Link to="/collaborators/invite" {...props} />}>
          {t('invite')}
        </Button>
      </div>
      <Said>{said}</Said>
      <Card title={t('list')}>
        <ListControls asked={asked} typed={typed} onType={type} onNarrow={narrow} />
        <PagedList
          query={query}
          lines={12}
          none={t(isNarrowed ? 'notFound' : 'none')}
          className={classes.list}
          all={isNarrowed && { label: t('all'), show: showAll }}
        >
          {(collaborator) => <CollaboratorRow key={collaborator.id} collaborator={collaborator} onChoose={choose} />}
        </PagedList>
      </Card>
      {dialog}
    </Room>
  );
}
