import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BackLink } from '../../../components/back-link';
import { Card } from '../../../components/card';
import { Loaded } from '../../../components/loaded';
import { MissingPage } from '../../../components/missing-page';
import { Room } from '../../../components/room';
import { isMissing } from '../../../lib/is-missing';
import { Said } from '../../acts/said';
import { useActs } from '../acts/use-acts';
import { collaboratorDetails } from '../collaborator-queries';
import { AccessCard } from './access-card';
import { AccountCard } from './account-card';
import { LettersCard } from './letters-card';
import { PermissionsCard } from './permissions-card';
import { SignInsCard } from './sign-ins-card';

/** Everything about one collaborator, beginning with why the account can't be used. */
export function DetailsPage(): ReactNode {
  const parameters: unknown = useParams({ strict: false });
  const { collaboratorId } = parameters as { readonly collaboratorId: string };
  // another collaborator is another page, on which nothing of the last one is left
  return <Details key={collaboratorId} collaboratorId={collaboratorId} />;
}

function Details({ collaboratorId }: { readonly collaboratorId: string }) {
  const { t } = useTranslation('collaborator');
  const query = useQuery(collaboratorDetails(collaboratorId));
  const { choose, dialog, said } = useActs();
  if (!query.data && isMissing(query.error))
    return <MissingPage title={t('missing.title')} text={t('missing.text')} to="/collaborators" back={t('back')} />;
  return (
    <Room title={query.data?.displayName ?? t('title')}>
      <BackLink to="/collaborators">{t('back')}</BackLink>
      <Said takesFocus>{said}</Said>
      {query.data ? (
        <>
          <AccessCard collaborator={query.data} onChoose={choose} />
          <AccountCard collaborator={query.data} />
          <PermissionsCard collaborator={query.data} />
          <LettersCard letters={query.data.letters} />
          <SignInsCard accountId={collaboratorId} />
        </>
      ) : (
        <Card title={t('access.title')}>
          <Loaded query={query} lines={6}>
            {() => null}
          </Loaded>
        </Card>
      )}
      {dialog}
    </Room>
  );
}
