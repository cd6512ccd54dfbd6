import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Room } from '../../components/room';
import { currentSession } from '../../lib/current-session';
import { AccessLogCard } from './access-log-card';
import { AddressCard } from './address/address-card';
import { DevicesCard } from './devices-card';
import { PasswordCard } from './password-card';
import { PhoneCard } from './phone-card';
import { SecondFactorCard } from './second-factor-card';
import { SessionsCard } from './sessions-card';

/** Everything by which somebody keeps others out of the account. */
export function SecurityPage() {
  const { t } = useTranslation('security');
  const { data: session } = useQuery(currentSession);
  if (!session) return null;
  return (
    <Room title={t('title')}>
      <PasswordCard userName={session.account.userName} />
      <SecondFactorCard />
      <DevicesCard />
      <AddressCard />
      <PhoneCard />
      <SessionsCard />
      <AccessLogCard accountId={session.account.id} />
    </Room>
  );
}
