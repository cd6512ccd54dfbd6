import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntryDto } from '../../api/generated';
import classes from './activity.module.css';

/** All that stands in the log, as it stands there: no words of ours. Only made when it is opened. */
export function WrittenDown({ entry }: { readonly entry: AuditEntryDto }) {
  const { t } = useTranslation('activity');
  const [isOpen, setIsOpen] = useState(false);
  const { name, position, hash, at, actor, from, subject, facts, correlationId } = entry;
  const written = { name, at, actor, from, subject, facts, correlationId };
  return (
    <details className={classes.details} onToggle={({ currentTarget: { open } }) => setIsOpen(open)}>
      <summary>{t('written', { position })}</summary>
      {isOpen && (
        <>
          <pre>{JSON.stringify(written, null, 2)}</pre>
          <p className="quiet">
            {t('hash')} <code>{hash}</code>
          </p>
        </>
      )}
    </details>
  );
}
