import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HeldSoonDto } from '../../../api/generated';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import queue from '../queue/queue.module.css';

/** One customer: from when on it is held, and why. */
export function HeldSoonRow({ held }: { readonly held: HeldSoonDto }) {
  const { t, i18n } = useTranslation('billing');
  const { customerName, heldFrom, overdueInvoices, threshold, isHeldNow } = held;
  const from = new Date(heldFrom);
  const isToCome = from > new Date();
  return (
    <li>
      <div className={queue.told}>
        <Anchor
          fw={600}
          underline="always"
          renderRoot={(props) => (
            <Link to="/support" search={{ q: customerName }} activeOptions={{ exact: true }} {...props} />
          )}
        >
          {customerName}
        </Anchor>
        <Text>
          {t(isToCome ? 'heldFrom' : 'wouldBeHeld', { when: inWords(from, i18n.language as Language) })}{' '}
          {isHeldNow && t('isHeldNow')}
        </Text>
        <Text className="quiet">
          {t('overdue', { count: overdueInvoices })} {t('threshold', { count: threshold })}
        </Text>
      </div>
    </li>
  );
}
