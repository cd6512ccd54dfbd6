import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HoldDto } from '../../../api/generated';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import classes from './account.module.css';

/** One reason why an account can't be used: since when, by whom, why, who can lift it, and what staff can do now. */
export function HoldForStaff({ hold }: { readonly hold: HoldDto }) {
  const { t, i18n } = useTranslation('staffAccount');
  const { title, since, until, reason, placedBy, liftedBy, nextStep } = hold;
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  const side = placedBy?.side ?? 'system';
  return (
    <li className={classes.hold}>
      <h3>{title}</h3>
      <Text className="quiet">
        {t(`access.sides.${side}`, { when: moment(since) })} {until && t('access.until', { when: moment(until) })}
      </Text>
      {reason && <Text>{t('access.reason', { reason })}</Text>}
      <Text className="quiet">{t('access.lifters', { lifters: liftedBy.map(({ text }) => text).join('; ') })}</Text>
      <Text>{nextStep.text}</Text>
    </li>
  );
}
