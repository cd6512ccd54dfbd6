import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitedCollaboratorDto } from '../../../api/generated';
import { BackLink } from '../../../components/back-link';
import { Room } from '../../../components/room';
import { currentSession } from '../../../lib/current-session';
import { InviteForm } from './invite-form';
import { InvitedScreen } from './invited-screen';

/** Brings somebody new in. */
export function InvitePage() {
  const { t } = useTranslation('invitation');
  const { data: session } = useQuery(currentSession);
  const [invited, setInvited] = useState<InvitedCollaboratorDto>();
  if (!session) return null;
  if (invited) return <InvitedScreen invited={invited} onAnother={() => setInvited(undefined)} />;
  return (
    <Room title={t('title')}>
      <BackLink to="/collaborators">{t('back')}</BackLink>
      <InviteForm principalName={principalNameOf(session.account.userName)} onInvited={setInvited} />
    </Room>
  );
}

/** `acme`, of the principal `acme` and of its collaborator `anna/acme`. */
function principalNameOf(userName: string): string {
  return userName.slice(userName.indexOf('/') + 1);
}
