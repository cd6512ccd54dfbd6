import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HoldDto } from '../../../api/generated';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import classes from './account.module.css';
import { WhoActed } from './who-acted';

interface Props {
  readonly hold: HoldDto;
  readonly accountId: string;
}

/** One reason why an account can't be used: since when, by whom, why, who can lift it, and what staff can do now. */
export function HoldForStaff({ hold, accountId }: Props) {
  const { t, i18n } = useTranslation('staffAccount');
  const { title, since, until, reasonInWords, placedBy, liftedBy, nextStep } = hold;
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  return (
    <li className={classes.hold}>
      <h3>{title}</h3>
      {reasonInWords && <Text>{t('access.reason', { reason: reasonInWords })}</Text>}
      <Text className="quiet">
        {t('access.since', { when: moment(since) })}
        {until && ` ${t('access.until', { when: moment(until) })}`}
        {placedBy && (
          <>
            {' '}
            <WhoActed by={placedBy} accountId={accountId} />
          </>
        )}
      </Text>
      <Text className="quiet">{t('access.lifters', { lifters: liftedBy.map(({ text }) => text).join('; ') })}</Text>
      <Text className={classes.next}>{nextStep.text}</Text>
    </li>
  );
}
