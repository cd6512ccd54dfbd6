import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../../../components/not-found-page';
import { insidePaths } from '../../../config/paths';
import { currentSession } from '../../../lib/current-session';
import classes from './desk.module.css';
import { deskSectionsFor } from './desk-sections';

/** The support desk: what a member of staff finds there, and the page that is open. */
export function Desk() {
  const { t } = useTranslation('desk');
  const { data: session } = useQuery(currentSession);
  const { pathname } = useLocation();
  const sections = session ? deskSectionsFor(session) : [];
  const [first] = sections;
  if (!first) return <NotFoundPage />;
  const isAtTheDoor = pathname.replace(/\/$/, '') === insidePaths.support;
  if (isAtTheDoor && first.path !== insidePaths.support) return <Navigate to={first.path} replace />;
  return (
    <>
      {sections.length > 1 && (
        <nav aria-label={t('navigation')} className={classes.sections}>
          {sections.map(({ name, path }) => (
            <Link
              key={name}
              to={path}
              activeProps={{ 'aria-current': 'page' }}
              activeOptions={{ exact: path === insidePaths.support, includeSearch: false }}
            >
              {t(`sections.${name}`)}
            </Link>
          ))}
        </nav>
      )}
      <Outlet />
    </>
  );
}
