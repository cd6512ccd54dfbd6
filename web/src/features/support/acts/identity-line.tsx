import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../components/loaded';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import { identityChecks } from '../identity-check/identity-checks';
import classes from './acts.module.css';

interface Props {
  readonly accountId: string;
  /** the member of staff, whose own checks count */
  readonly staffId: string;
  readonly onRecord: () => void;
}

/** Whether it is known who asks for help, and until when that counts. */
export function IdentityLine({ accountId, staffId, onRecord }: Props) {
  const { t, i18n } = useTranslation('staffActs');
  const checks = useQuery(identityChecks(accountId));
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  return (
    <Loaded query={checks} lines={1}>
      {({ items }) => {
        const until = items.find(({ checkedBy }) => checkedBy === staffId)?.countsUntil;
        if (until !== undefined && new Date(until) > new Date())
          return <Text className="quiet">{t('check.until', { when: moment(until) })}</Text>;
        return (
          <div className={classes.check}>
            <Text className="quiet">{t('check.none')}</Text>
            <Button variant="default" size="xs" onClick={onRecord}>
              {t('check.record')}
            </Button>
          </div>
        );
      }}
    </Loaded>
  );
}
