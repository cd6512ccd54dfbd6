import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CurrentSessionDto, QueuedReactivationDto } from '../../../api/generated';
import { RowButton } from '../../../components/row-button';
import queue from '../queue/queue.module.css';
import type { useDialog } from '../queue/use-dialog';
import { ApproveDialog } from './approve-dialog';
import { HandOverDialog } from './hand-over-dialog';
import { RefuseDialog } from './refuse-dialog';

interface Props {
  readonly request: QueuedReactivationDto;
  readonly me: CurrentSessionDto['account'];
  readonly onOpen: ReturnType<typeof useDialog>['open'];
  readonly onTake: (request: QueuedReactivationDto) => void;
}

/** What can be done about a request. What a colleague looks after is theirs, or an administrator's. */
export function RequestActs({ request, me, onOpen, onTake }: Props) {
  const { t } = useTranslation('requests');
  if (request.state !== 'open') return null;
  const { assignedTo, displayName } = request;
  const isMine = assignedTo === me.id;
  if (assignedTo !== null && !isMine && me.role !== 'administrator')
    return <Text className="quiet">{t('colleagues')}</Text>;
  return (
    <div className={queue.acts}>
      {!isMine && (
        <RowButton name={t('takeOf', { displayName })} rowStays onPress={() => onTake(request)}>
          {t('take')}
        </RowButton>
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
    </div>
  );
}
