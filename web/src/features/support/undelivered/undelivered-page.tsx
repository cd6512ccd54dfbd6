import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../components/card';
import { PagedList } from '../../../components/paged-list';
import { Room } from '../../../components/room';
import { currentSession } from '../../../lib/current-session';
import { Said } from '../../acts/said';
import { QueueControls } from '../queue/queue-controls';
import { useDialog } from '../queue/use-dialog';
import { useQueue } from '../queue/use-queue';
import { SHOWS, undelivered, undeliveredQueue } from './message-queries';
import { MessageRow } from './message-row';
import { ResendDialog } from './resend-dialog';

/** The letters and text messages that have not arrived, and what can be done about each. */
export function UndeliveredPage(): ReactNode {
  const { t } = useTranslation('undelivered');
  const { data: session } = useQuery(currentSession);
  const { show, search, choose, find } = useQueue(SHOWS);
  const query = useInfiniteQuery(undeliveredQueue(show, search));
  const { dialog, said, open } = useDialog(undelivered);
  const mayResend = session?.permissions.includes('resend_links') ?? false;
  const noneAtAll = search ? t('notFound', { search }) : t(`none.${show}`);
  const none = query.hasNextPage ? t('noneSoFar') : noneAtAll;
  const shows = SHOWS.map((value) => ({ value, label: t(`shows.${value}`) }));
  return (
    <Room title={t('title')}>
      <Said takesFocus>{said}</Said>
      <Card title={t('queue')}>
        <QueueControls show={show} shows={shows} onChoose={choose} search={search} onFind={find} />
        <p className="quiet">{t('written')}</p>
        <PagedList query={query} none={none}>
          {(message) => (
            <MessageRow
              key={message.id}
              message={message}
              mayResend={mayResend}
              onResend={(account) => open((props) => <ResendDialog account={account} {...props} />)}
            />
          )}
        </PagedList>
      </Card>
      {dialog}
    </Room>
  );
}
