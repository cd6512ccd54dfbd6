import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditEntryDto } from '../../api/generated';
import { browserName } from '../../lib/browser-name';
import { Moment } from '../../components/moment';
import classes from './activity.module.css';
import { ChangedPolicy } from './changed-policy';
import { WrittenDown } from './written-down';

/** One entry: who did what to whom, why, when and from where; and, for whoever wants to know, all that is written down. */
export function EntryRow({ entry }: { readonly entry: AuditEntryDto }) {
  const { t } = useTranslation('activity');
  const { title, reason, at, from, name, facts } = entry;
  const where = [from.address, browserName(from.userAgent ?? null)].filter(Boolean).join(', ');
  return (
    <li>
      <div className={classes.told}>
        <Text>{title}</Text>
        {name === 'accounts.policy-changed' && <ChangedPolicy facts={facts} />}
        {reason && <Text className="quiet">{t('reason', { reason })}</Text>}
        <Text className="quiet">
          <Moment at={at} />
          {where && ` · ${where}`}
        </Text>
      </div>
      <WrittenDown entry={entry} />
    </li>
  );
}
