import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { countDirectory } from '../../api/generated';
import { Card } from '../../components/card';
import { Loaded } from '../../components/loaded';
import { StateBadge } from '../../components/state-badge';
import { insidePaths } from '../../config/paths';
import { COLLABORATORS } from '../collaborators/collaborator-queries';
import classes from './home-page.module.css';

/** How many collaborators there are in each state; each leads to those who are in it. */
export function CollaboratorsCard() {
  const { t } = useTranslation('home');
  const query = useQuery({ queryKey: [...COLLABORATORS, 'counts'], queryFn: () => countDirectory() });
  return (
    <Card title={t('collaborators.title')}>
      <Loaded query={query} lines={2}>
        {({ states }) =>
          states.length === 0 ? (
            <Text>{t('collaborators.none')}</Text>
          ) : (
            <ul className={classes.counts}>
              {states.map(({ state, count }) => (
                <li key={state.code}>
                  <Link to={insidePaths.collaborators} search={{ state: state.code }}>
                    <StateBadge state={state} /> {count}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <div>
        <Button variant="default" renderRoot={(props) => <Link to={insidePaths.collaborators} {...props} />}>
          {t('collaborators.open')}
        </Button>
      </div>
    </Card>
  );
}
