import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { assignReactivationQueue, type CurrentSessionDto, type QueuedReactivationDto } from '../../../api/generated';
import { FailureNotice } from '../../../components/failure-notice';
import { useOneAtATime } from '../../../lib/one-at-a-time';
import { useAct } from '../../inside/use-act';
import queue from '../queue/queue.module.css';
import type { useDialog } from '../queue/use-dialog';
import { ApproveDialog } from './approve-dialog';
import { HandOverDialog } from './hand-over-dialog';
import { RefuseDialog } from './refuse-dialog';
import { requests } from './request-queries';

interface Props {
  readonly request: QueuedReactivationDto;
  readonly me: CurrentSessionDto['account'];
  readonly onOpen: ReturnType<typeof useDialog>['open'];
  readonly onTaken: (said: string) => void;
}

/** What can be done about a request. What a colleague looks after is theirs, or an administrator's. */
export function RequestActs({ request, me, onOpen, onTaken }: Props) {
  const { t } = useTranslation('requests');
  const begin = useOneAtATime();
  const taking = useAct(() => assignReactivationQueue({ path: { requestId: request.id }, body: {} }), requests);
  if (request.state !== 'open') return null;
  const { assignedTo, displayName } = request;
  const isMine = assignedTo === me.id;
  if (assignedTo !== null && !isMine && me.role !== 'administrator')
    return <Text className="quiet">{t('colleagues')}</Text>;
  const take = () =>
    begin((over) =>
      taking.mutate(undefined, { onSuccess: () => onTaken(t('taken', { displayName })), onSettled: over }),
    );
  return (
    <div className={queue.acts}>
      {!isMine && (
        <Button variant="default" loading={taking.isPending} aria-label={t('takeOf', { displayName })} onClick={take}>
          {t('take')}
        </Button>
      )}
      <Button
        variant="default"
        aria-label={t('handOver.openOf', { displayName })}
        onClick={() => onOpen((props) => <HandOverDialog request={request} me={me.id} {...props} />)}
      >
        {t('handOver.open')}
      </Button>
      <Button
        variant="default"
        aria-label={t('refuseOf', { displayName })}
        onClick={() => onOpen((props) => <RefuseDialog request={request} {...props} />)}
      >
        {t('refuse.open')}
      </Button>
      <Button
        aria-label={t('approveOf', { displayName })}
        onClick={() => onOpen((props) => <ApproveDialog request={request} {...props} />)}
      >
        {t('approve.open')}
      </Button>
      {taking.error && !taking.isPending && <FailureNotice failure={taking.error} />}
    </div>
  );
}
