import { useTranslation } from 'react-i18next';
import classes from './demonstration-strip.module.css';
import type { Inbox } from './inboxes';

/** In a demonstration nothing leaves the machine: here is where to read what was sent. Elsewhere there is no such strip. */
export function DemonstrationStrip({ inboxes }: { readonly inboxes: readonly Inbox[] }) {
  const { t } = useTranslation('demonstration');
  if (inboxes.length === 0) return null;
  return (
    <aside className={classes.strip} aria-label={t('title')}>
      <span>{t('title')}</span>
      {inboxes.map(({ name, url }) => (
        <a key={name} href={url} target="_blank" rel="noreferrer">
          {t(name)}
        </a>
      ))}
    </aside>
  );
}
