import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { approveOwnerChanges, type ListedOwnerChangeDto, stopOwnerChanges } from '../../../api/generated';
import { Card } from '../../../components/card';
import { PagedList } from '../../../components/paged-list';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import { isUnderWay } from '../acts/owner-change/is-under-way';
import queue from '../queue/queue.module.css';
import { Who } from '../queue/who';
import { ApprovalActs } from './approval-acts';
import { ownerChangeQueue } from './approval-queries';
import type { ListProps } from './list-props';

/** The accounts that are to become another person's. */
export function OwnerChanges({ show, search, me, onOpen }: ListProps) {
  const { t } = useTranslation('approvals');
  const query = useInfiniteQuery(ownerChangeQueue(show, search));
  return (
    <Card title={t('owner.list')}>
      <PagedList query={query} none={t(search ? 'notFound' : `owner.none.${show}`, { search })}>
        {(change) => (
          <li key={change.id}>
            <Told change={change} />
            <ApprovalActs
              what="owner"
              accountId={change.accountId}
              names={{
                displayName: change.displayName,
                newName: change.newPerson.displayName,
                email: change.newPerson.email,
                hours: query.data?.pages[0]?.waitingHours ?? 0,
              }}
              mayApprove={change.state === 'awaiting_approval'}
              isOwn={change.requestedBy === me}
              mayStop={isUnderWay(change)}
              approve={async () => (await approveOwnerChanges({ path: { changeId: change.id } })).waitsUntil}
              stop={(why) => stopOwnerChanges({ path: { changeId: change.id }, body: why })}
              onOpen={onOpen}
            />
          </li>
        )}
      </PagedList>
    </Card>
  );
}

function Told({ change }: { readonly change: ListedOwnerChangeDto }) {
  const { t, i18n } = useTranslation('approvals');
  const { accountId, displayName, userName, customerName, newPerson, reason, documents, state } = change;
  const { requestedAt, requestedByName, waitsUntil, expiresAt, stopReason } = change;
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  return (
    <div className={queue.told}>
      <Who {...{ accountId, displayName, userName, customerName }} />
      <Text>{t('owner.to', { name: newPerson.displayName, email: newPerson.email })}</Text>
      <Text>{t('reason', { reason })}</Text>
      <Text>{t('owner.documents', { documents })}</Text>
      <Text className="quiet">
        {t('asked', { name: requestedByName ?? t('operator'), when: moment(requestedAt) })}{' '}
        {t(`owner.states.${state}`, { when: moment(state === 'waiting' && waitsUntil ? waitsUntil : expiresAt) })}{' '}
        {stopReason}
      </Text>
    </div>
  );
}
