import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccessDto, AccountDto } from '../../../api/generated';
import { Card } from '../../../components/card';
import { StateBadge } from '../../../components/state-badge';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import classes from './account.module.css';
import { HoldForStaff } from './hold-for-staff';

interface Props {
  readonly account: AccountDto;
  readonly access: AccessDto;
}

/** Why can't this account sign in? Answered at one glance. */
export function AccessCard({ account, access }: Props) {
  const { t, i18n } = useTranslation('staffAccount');
  const { userName, role, state, customer } = account;
  const { usable, deactivatedAt, holds } = access;
  return (
    <Card title={t(usable ? 'access.titleUsable' : 'access.title')}>
      <div className={classes.who}>
        {/* what keeps an account out without changing the word for its state is told by the holds */}
        {(usable || state.code !== 'active') && <StateBadge state={state} />}
        <Text className="quiet">{[userName, t(`roles.${role}`), customer?.name].filter(Boolean).join(' · ')}</Text>
      </div>
      {usable && <Text className={classes.good}>{t('access.usable')}</Text>}
      {deactivatedAt && (
        <Text>{t('access.deactivated', { when: inWords(new Date(deactivatedAt), i18n.language as Language) })}</Text>
      )}
      {holds.length > 1 && <Text>{t('access.several', { count: holds.length })}</Text>}
      {holds.length > 0 && (
        <ul className={classes.holds}>
          {holds.map((hold) => (
            <HoldForStaff key={hold.id ?? hold.kind + hold.since} hold={hold} accountId={account.id} />
          ))}
        </ul>
      )}
    </Card>
  );
}
