import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type CurrentSessionDto, readAccess } from '../../api/generated';
import { Card } from '../../components/card';
import { Loaded } from '../../components/loaded';
import { Room } from '../../components/room';
import { insidePaths } from '../../config/paths';
import { currentSession } from '../../lib/current-session';
import { managesCollaborators, seesInvoices } from '../../lib/may';
import { HoldList } from '../account-held/hold-list';
import { CollaboratorsCard } from './collaborators-card';
import { ComingUp } from './coming-up';
import { DueInvoicesCard } from './due-invoices-card';
import { OwnPermissionsCard } from './own-permissions-card';
import { PasswordExpiry } from './password-expiry';
import classes from './home-page.module.css';

/** What somebody finds first: may the account be used, and what is it? */
export function HomePage() {
  const { data: session } = useQuery(currentSession);
  return session ? <Home session={session} /> : null;
}

function Home({ session }: { readonly session: CurrentSessionDto }) {
  const { t } = useTranslation('home');
  const { id, userName, displayName, role } = session.account;
  const access = useQuery({ queryKey: ['access', id], queryFn: () => readAccess({ path: { accountId: id } }) });
  return (
    <Room title={t('title', { displayName })}>
      <Card title={t('access.title')}>
        <Loaded query={access}>
          {({ holds }) => (
            <>
              <Text>{t(holds.length === 0 ? 'access.usable' : 'access.held')}</Text>
              {holds.length > 0 && <HoldList holds={holds} identifier={userName} level={3} />}
            </>
          )}
        </Loaded>
      </Card>
      <Card title={t('account.title')}>
        <dl className={classes.facts}>
          <dt>{t('account.userName')}</dt>
          <dd>{userName}</dd>
          <dt>{t('account.role')}</dt>
          <dd>{t(`roles.${role}`)}</dd>
        </dl>
      </Card>
      {managesCollaborators(session) && <CollaboratorsCard />}
      {seesInvoices(session) && <DueInvoicesCard />}
      {role === 'collaborator' && <OwnPermissionsCard />}
      <Card title={t('security.title')}>
        <PasswordExpiry />
        <ComingUp />
        <Text>{t('security.text')}</Text>
        <div>
          <Button variant="default" renderRoot={(props) => <Link to={insidePaths.security} {...props} />}>
            {t('security.open')}
          </Button>
        </div>
      </Card>
    </Room>
  );
}
