import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import mark from '../../assets/mark.svg';
import { firstPageOf } from '../../config/paths';
import { currentSession } from '../../lib/current-session';
import { AccountMenu } from './account-menu';
import classes from './frame.module.css';
import { sectionsFor } from './sections';

/** What every page has around it once somebody is signed in: where they can go, and who they are. */
export function Frame() {
  const { t } = useTranslation('inside');
  const { data: session } = useQuery(currentSession);
  if (!session) return null;
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <a href="#content" className={classes.skip}>
          {t('skip')}
        </a>
        <Link to={firstPageOf(session.account)} activeOptions={{ exact: true }} className={classes.brand}>
          <img src={mark} alt="" width={28} height={28} />
          Titolare
        </Link>
        <nav aria-label={t('navigation')} className={classes.navigation}>
          {sectionsFor(session).map(({ name, path }) => (
            <Link key={name} to={path} activeProps={{ 'aria-current': 'page' }}>
              {t(`sections.${name}`)}
            </Link>
          ))}
        </nav>
        <AccountMenu account={session.account} />
      </header>
      <main id="content" tabIndex={-1} className={classes.content}>
        <Outlet />
      </main>
    </div>
  );
}
