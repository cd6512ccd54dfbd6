import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MomentDto } from '../../../../api/generated';
import { WhoActed } from '../who-acted';
import { Moment } from '../../../../components/moment';
import classes from './story.module.css';

interface Props {
  readonly moment: MomentDto;
  readonly accountId: string;
}

/** What has become of it, where that should catch the eye. */
const TROUBLE = ['failed', 'delayed'];

/** One moment: when, what, what became of it, why, who, and from where. */
export function MomentRow({ moment, accountId }: Props) {
  const { t } = useTranslation('accountStory');
  const { at, kind, state, title, explanation, reasonInWords, by, from } = moment;
  const where = [from?.address, from?.country, from?.device].filter(Boolean).join(', ');
  return (
    <li data-kind={kind}>
      <Moment at={at} className="quiet" />
      <div className={classes.told}>
        <Text>{title}</Text>
        {explanation && (
          <Text className={TROUBLE.includes(state ?? '') ? classes.trouble : 'quiet'}>{explanation}</Text>
        )}
        {reasonInWords && <Text className="quiet">{t('reason', { reason: reasonInWords })}</Text>}
        {by && (
          <Text className="quiet">
            <WhoActed by={by} accountId={accountId} />
          </Text>
        )}
        {where && <Text className="quiet">{t('from', { where })}</Text>}
      </div>
    </li>
  );
}
