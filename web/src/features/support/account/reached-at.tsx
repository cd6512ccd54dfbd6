import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountDto } from '../../../api/generated';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import classes from './account.module.css';

/** Where mails and text messages go, and whether they get there. */
export function ReachedAt({ account }: { readonly account: AccountDto }) {
  const { t, i18n } = useTranslation('staffAccount');
  const { email, emailConfirmedAt, emailRefusedAt, emailBlockedAt, phone, phoneConfirmedAt } = account;
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  const confirmed = (at: string | null) =>
    at ? t('reached.confirmed', { when: moment(at) }) : t('reached.unconfirmed');
  return (
    <>
      <dt>{t('reached.email')}</dt>
      <dd>
        {email ?? t('reached.noEmail')}
        {email && <Text className="quiet">{confirmed(emailConfirmedAt)}</Text>}
        {emailRefusedAt && (
          <Text className={classes.trouble}>{t('reached.refused', { when: moment(emailRefusedAt) })}</Text>
        )}
        {emailBlockedAt && (
          <Text className={classes.trouble}>{t('reached.blocked', { when: moment(emailBlockedAt) })}</Text>
        )}
      </dd>
      <dt>{t('reached.phone')}</dt>
      <dd>
        {phone ?? t('reached.noPhone')}
        {phone && <Text className="quiet">{confirmed(phoneConfirmedAt)}</Text>}
      </dd>
    </>
  );
}
