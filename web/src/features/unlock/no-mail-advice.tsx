import { useTranslation } from 'react-i18next';
import classes from './no-mail-advice.module.css';

/** What to look at when no mail comes; the service itself tells nobody whether one was sent. */
export function NoMailAdvice() {
  const { t } = useTranslation('unlock');
  return (
    <details className={classes.advice}>
      <summary>{t('advice.title')}</summary>
      <ul>
        <li>{t('advice.spam')}</li>
        <li>{t('advice.name')}</li>
        <li>{t('advice.notLocked')}</li>
        <li>{t('advice.several')}</li>
        <li>{t('advice.address')}</li>
      </ul>
    </details>
  );
}
