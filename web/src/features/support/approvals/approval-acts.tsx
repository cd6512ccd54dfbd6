import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import { StaffActForm } from '../acts/staff-act-form';
import { useStaffReason } from '../acts/use-staff-reason';
import queue from '../queue/queue.module.css';
import type { DialogProps } from '../queue/use-dialog';
import type { ListProps } from './list-props';

interface Props extends Pick<ListProps, 'onOpen'> {
  readonly what: 'owner' | 'restoration';
  readonly accountId: string;
  /** in its words: whose it is, and what it is to become */
  readonly names: {
    readonly displayName: string;
    readonly newName: string;
    readonly email: string;
    /** in which the old contacts can stop it, where they are asked */
    readonly hours?: number;
  };
  readonly mayApprove: boolean;
  /** who looks has asked for it, and so can't agree */
  readonly isOwn: boolean;
  readonly mayStop: boolean;
  /** @returns until when the old contacts can stop it, where they are asked */
  readonly approve: () => Promise<string | null>;
  readonly stop: (why: { reason: string }) => Promise<unknown>;
}

/** What the second person can do: agree, or stop it. */
export function ApprovalActs(props: Props) {
  const { what, names, mayApprove, isOwn, mayStop, onOpen } = props;
  const { t } = useTranslation('approvals');
  if (!mayStop) return null;
  return (
    <div className={queue.beside}>
      {mayApprove && isOwn && <Text>{t('own')}</Text>}
      <div className={queue.acts}>
        <Button
          variant="default"
          aria-label={t(`${what}.stopOf`, names)}
          onClick={() => onOpen((dialog) => <StopDialog {...props} {...dialog} />)}
        >
          {t('stop')}
        </Button>
        {mayApprove && !isOwn && (
          <Button
            aria-label={t(`${what}.approveOf`, names)}
            onClick={() => onOpen((dialog) => <ApproveDialog {...props} {...dialog} />)}
          >
            {t('approve')}
          </Button>
        )}
      </div>
    </div>
  );
}

function ApproveDialog({ what, accountId, names, approve, onDone, onCancel }: Props & DialogProps) {
  const { t, i18n } = useTranslation('approvals');
  const inTime = (until: string | null) => ({
    when: until === null ? '' : inWords(new Date(until), i18n.language as Language),
  });
  return (
    <StaffActForm
      accountId={accountId}
      title={t(`${what}.approve.title`, names)}
      submit={t('approve')}
      act={approve}
      onDone={(until) => onDone(t(`${what}.approve.done`, { ...names, ...inTime(until) }))}
      onCancel={onCancel}
    >
      <Text>{t(`${what}.approve.text`, { ...names, hours: names.hours ?? 0 })}</Text>
    </StaffActForm>
  );
}

function StopDialog({ what, accountId, names, stop, onDone, onCancel }: Props & DialogProps) {
  const { t } = useTranslation('approvals');
  const reason = useStaffReason();
  return (
    <StaffActForm
      accountId={accountId}
      title={t(`${what}.stop.title`, names)}
      submit={t('stop')}
      isGrave
      fields={[reason]}
      act={stop}
      onDone={() => onDone(t(`${what}.stop.done`, names))}
      onCancel={onCancel}
    >
      <Text>{t(`${what}.stop.text`, names)}</Text>
    </StaffActForm>
  );
}
