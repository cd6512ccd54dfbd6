import { VisuallyHidden } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CurrentSessionDto } from '../../../api/generated';
import { Card } from '../../../components/card';
import { FailureInSight } from '../../../components/failure-in-sight';
import { PagedList } from '../../../components/paged-list';
import { Room } from '../../../components/room';
import { currentSession } from '../../../lib/current-session';
import { Said } from '../../acts/said';
import { QueueControls } from '../queue/queue-controls';
import { useDialog } from '../queue/use-dialog';
import { useQueue } from '../queue/use-queue';
import { RequestActs } from './request-acts';
import { requestQueue, requests, SHOWS } from './request-queries';
import { RequestRow } from './request-row';
import { useTaking } from './use-taking';

/** The principals who ask to be let in again. */
export function RequestsPage(): ReactNode {
  const { data: session } = useQuery(currentSession);
  return session && <Requests me={session.account} />;
}

function Requests({ me }: { readonly me: CurrentSessionDto['account'] }) {
  const { t } = useTranslation('requests');
  const taking = useTaking(me);
  const { show, search, choose, find } = useQueue(SHOWS);
  const query = useInfiniteQuery({ ...requestQueue(show, search, me.id), select: taking.shown });
  const { dialog, said, open } = useDialog(requests);
  const shows = SHOWS.map((value) => ({ value, label: t(`shows.${value}`) }));
  return (
    <Room title={t('title')}>
      <Said takesFocus>{said}</Said>
      <VisuallyHidden role="status">
        {taking.done ? t('taken', { displayName: taking.done.displayName }) : ''}
      </VisuallyHidden>
      {taking.failure && <FailureInSight failure={taking.failure} />}
      <Card title={t('queue')}>
        <QueueControls show={show} shows={shows} onChoose={choose} search={search} onFind={find} />
        <PagedList query={query} none={search ? t('notFound', { search }) : t(`none.${show}`)}>
          {(request) => (
            <RequestRow key={request.id} request={request}>
              <RequestActs request={request} me={me} onOpen={open} onTake={taking.begin} />
            </RequestRow>
          )}
        </PagedList>
      </Card>
      {dialog}
    </Room>
  );
}
