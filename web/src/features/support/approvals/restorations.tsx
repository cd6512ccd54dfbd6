import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { approveRestorations, type ListedRestorationDto, stopRestorations } from '../../../api/generated';
import { Card } from '../../../components/card';
import { PagedList } from '../../../components/paged-list';
import { inWords, moneyInWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import queue from '../queue/queue.module.css';
import { Who } from '../queue/who';
import { ApprovalActs } from './approval-acts';
import { restorationQueue } from './approval-queries';
import type { ListProps } from './list-props';

/** The credentials that are to be restored by a letter to a new address. */
export function Restorations({ show, search, me, onOpen }: ListProps) {
  const { t } = useTranslation('approvals');
  const query = useInfiniteQuery(restorationQueue(show, search));
  return (
    <Card title={t('restoration.list')}>
      <PagedList query={query} none={t(search ? 'notFound' : `restoration.none.${show}`, { search })}>
        {(restoration) => (
          <li key={restoration.id}>
            <Told restoration={restoration} />
            <ApprovalActs
              what="restoration"
              accountId={restoration.accountId}
              names={{
                displayName: restoration.displayName,
                newName: restoration.displayName,
                email: restoration.email ?? '',
              }}
              mayApprove={restoration.state === 'awaiting_approval'}
              isOwn={restoration.begunBy === me}
              mayStop={restoration.state === 'awaiting_approval' || restoration.state === 'awaiting_confirmation'}
              approve={async () => {
                await approveRestorations({ path: { restorationId: restoration.id } });
                return null;
              }}
              stop={(why) => stopRestorations({ path: { restorationId: restoration.id }, body: why })}
              onOpen={onOpen}
            />
          </li>
        )}
      </PagedList>
    </Card>
  );
}

function Told({ restoration }: { readonly restoration: ListedRestorationDto }) {
  const { t, i18n } = useTranslation('approvals');
  const { accountId, displayName, userName, customerName, email, fee, reason, state } = restoration;
  const { begunAt, begunByName, expiresAt, stopReason } = restoration;
  const language = i18n.language as Language;
  const moment = (at: string) => inWords(new Date(at), language);
  return (
    <div className={queue.told}>
      <Who {...{ accountId, displayName, userName, customerName }} />
      <Text>{email === null ? t('restoration.byPassword') : t('restoration.to', { email })}</Text>
      <Text>{t('reason', { reason })}</Text>
      {fee && <Text>{t('restoration.fee', { fee: moneyInWords(fee.amount, fee.currency, language) })}</Text>}
      <Text className="quiet">
        {t('asked', { name: begunByName ?? t('operator'), when: moment(begunAt) })}{' '}
        {t(`restoration.states.${state}`, { when: moment(expiresAt) })} {stopReason}
      </Text>
    </div>
  );
}
