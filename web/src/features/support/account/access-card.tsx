import { Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AccessDto } from '../../../api/generated';
import { Card } from '../../../components/card';
import { Loaded } from '../../../components/loaded';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import classes from './account.module.css';
import { HoldForStaff } from './hold-for-staff';

/** Why can't this account sign in? Answered at one glance. */
export function AccessCard({ access }: { readonly access: UseQueryResult<AccessDto> }) {
  const { t, i18n } = useTranslation('staffAccount');
  return (
    <Card title={t('access.title')}>
      <Loaded query={access} lines={5}>
        {({ usable, deactivatedAt, holds }) => (
          <>
            {usable && <Text className={classes.good}>{t('access.usable')}</Text>}
            {deactivatedAt && (
              <Text>
                {t('access.deactivated', { when: inWords(new Date(deactivatedAt), i18n.language as Language) })}
              </Text>
            )}
            {holds.length > 1 && <Text>{t('access.several', { count: holds.length })}</Text>}
            <ul className={classes.holds}>
              {holds.map((hold) => (
                <HoldForStaff key={hold.id ?? hold.kind + hold.since} hold={hold} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Card>
  );
}
