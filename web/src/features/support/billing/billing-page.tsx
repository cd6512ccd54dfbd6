import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../components/card';
import { PagedList } from '../../../components/paged-list';
import { Room } from '../../../components/room';
import { currentSession } from '../../../lib/current-session';
import { Said } from '../../acts/said';
import { useDialog } from '../queue/use-dialog';
import { useQueue } from '../queue/use-queue';
import { billing, heldSoon, SHOWS, unknownCustomers } from './billing-queries';
import { HeldSoonRow } from './held-soon-row';
import { LinkDialog } from './link-dialog';
import { UnknownRow } from './unknown-row';

/** Whom unpaid invoices will hold tonight, and of whom the billing system speaks whom nobody knows. */
export function BillingPage(): ReactNode {
  const { t } = useTranslation('billing');
  const { data: session } = useQuery(currentSession);
  const { show, choose } = useQueue(SHOWS);
  const previews = useInfiniteQuery(heldSoon(show));
  const unknown = useInfiniteQuery(unknownCustomers);
  const { dialog, said, open } = useDialog(billing);
  const mayLink = session?.permissions.includes('link_billing_customers') ?? false;
  const shows = SHOWS.map((value) => ({
    value,
    label: value === 'tonight' ? t('shows.tonight') : t('shows.as', { count: Number(value) }),
  }));
  return (
    <Room title={t('title')}>
      <Said takesFocus>{said}</Said>
      <Card title={t('previews')}>
        <p className="quiet">{t(show === 'tonight' ? 'previewsText' : 'supposed')}</p>
        <NativeSelect
          label={t('show')}
          size="md"
          value={show}
          data={shows}
          onChange={({ currentTarget: { value } }) => choose(value)}
        />
        <PagedList query={previews} none={t(show === 'tonight' ? 'nobody' : 'nobodySupposed')}>
          {(held) => <HeldSoonRow key={held.customerId} held={held} />}
        </PagedList>
      </Card>
      <Card title={t('unknown')}>
        <p className="quiet">{t(mayLink ? 'unknownText' : 'unknownToOthers')}</p>
        <PagedList query={unknown} none={t('noneUnknown')}>
          {(customer) => (
            <UnknownRow
              key={customer.externalId}
              customer={customer}
              {...(mayLink && {
                onLink: () => open((props) => <LinkDialog externalId={customer.externalId} {...props} />),
              })}
            />
          )}
        </PagedList>
      </Card>
      {dialog}
    </Room>
  );
}
