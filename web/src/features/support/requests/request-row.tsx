import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueuedReactivationDto } from '../../../api/generated';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import queue from '../queue/queue.module.css';
import { Who } from '../queue/who';

interface Props {
  readonly request: QueuedReactivationDto;
  /** what can be done about it */
  readonly children: ReactNode;
}

/** One request: who asks, in what words, since when, who looks after it or has decided it. */
export function RequestRow({ request, children }: Props) {
  const { t, i18n } = useTranslation('requests');
  const { accountId, displayName, userName, customerName, proof, message, state, askedAt, expiresAt } = request;
  const { assignedTo, assignedToName, decidedAt, decidedByName, reason } = request;
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  return (
    <li tabIndex={-1}>
      <div className={queue.told}>
        <Who {...{ accountId, displayName, userName, customerName }} />
        <blockquote className={queue.quoted}>{message}</blockquote>
        <Text className="quiet">
          {t('asked', { when: moment(askedAt) })} {t(`proofs.${proof}`)}{' '}
          {state === 'open' && t('until', { when: moment(expiresAt) })}
        </Text>
        {state === 'open' && assignedTo !== null && (
          <Text className="quiet">{t('assigned', { name: assignedToName ?? '' })}</Text>
        )}
        {decidedAt && (
          <Text>
            {t(`decided.${state === 'approved' ? 'approved' : 'refused'}`, {
              name: decidedByName ?? t('operator'),
              when: moment(decidedAt),
              reason: reason ?? '',
            })}
          </Text>
        )}
      </div>
      {children}
    </li>
  );
}
