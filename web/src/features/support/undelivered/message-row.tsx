import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AddresseeDto, UndeliveredMessageDto } from '../../../api/generated';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import queue from '../queue/queue.module.css';
import { Who } from '../queue/who';

interface Props {
  readonly message: UndeliveredMessageDto;
  /** whether the member of staff may send links again */
  readonly mayResend: boolean;
  readonly onResend: (account: AddresseeDto) => void;
}

const RESENT: readonly UndeliveredMessageDto['nextStep']['code'][] = ['resend_link', 'mend_address'];

/** One message: what it was, to whom, what became of it and why, and what can be done. */
export function MessageRow({ message, mayResend, onResend }: Props) {
  const { t, i18n } = useTranslation('undelivered');
  const { channel, title, to, queuedAt, attempts, explanation, account, nextStep } = message;
  const when = inWords(new Date(queuedAt), i18n.language as Language);
  return (
    <li>
      <div className={queue.told}>
        {account && (
          <Who
            accountId={account.id}
            displayName={account.displayName}
            userName={account.userName}
            customerName={account.customer?.name ?? null}
          />
        )}
        <Text>{title}</Text>
        <Text className="quiet">
          {t(`to.${channel}`, { to, when })} {attempts > 0 && t('attempts', { count: attempts })}
        </Text>
        <Text>{explanation}</Text>
        <Text fw={600}>{nextStep.text}</Text>
      </div>
      {account && mayResend && RESENT.includes(nextStep.code) && (
        <Button
          aria-label={t('resendTo', { displayName: account.displayName })}
          variant={nextStep.code === 'resend_link' ? 'filled' : 'default'}
          onClick={() => onResend(account)}
        >
          {t('resend')}
        </Button>
      )}
    </li>
  );
}
