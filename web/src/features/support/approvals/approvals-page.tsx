import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../components/card';
import { Room } from '../../../components/room';
import { currentSession } from '../../../lib/current-session';
import { Said } from '../../acts/said';
import { QueueControls } from '../queue/queue-controls';
import { useDialog } from '../queue/use-dialog';
import { useQueue } from '../queue/use-queue';
import { approvals, SHOWS } from './approval-queries';
import { OwnerChanges } from './owner-changes';
import { Restorations } from './restorations';

/** What two members of staff must agree on, and waits for the second. */
export function ApprovalsPage(): ReactNode {
  const { t } = useTranslation('approvals');
  const { data: session } = useQuery(currentSession);
  const { show, search, choose, find } = useQueue(SHOWS);
  const { dialog, said, open } = useDialog(approvals);
  if (!session) return null;
  const { account: me, permissions } = session;
  const shows = SHOWS.map((value) => ({ value, label: t(`shows.${value}`) }));
  const list = { show, search, me: me.id, onOpen: open };
  return (
    <Room title={t('title')}>
      <Said takesFocus>{said}</Said>
      <Card title={t('controls')}>
        <p className="quiet">{t('text')}</p>
        <QueueControls show={show} shows={shows} onChoose={choose} search={search} onFind={find} />
      </Card>
      {permissions.includes('change_owners') && <OwnerChanges {...list} />}
      {permissions.includes('restore_credentials') && <Restorations {...list} />}
      {dialog}
    </Room>
  );
}
