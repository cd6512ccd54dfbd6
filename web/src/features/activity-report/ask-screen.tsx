import { Button, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActivityReportDto, OpenedReportDto } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { useOneAtATime } from '../../lib/one-at-a-time';
import classes from './ask-screen.module.css';

interface Props {
  readonly link: OpenedReportDto;
  readonly report: UseMutationResult<ActivityReportDto, Error, void>;
  readonly onRefuse: () => void;
}

/** Says what confirming will do, and asks. */
export function AskScreen({ link: { userName, willHappen }, report, onRefuse }: Props) {
  const { t } = useTranslation('activityReport');
  const begin = useOneAtATime();
  return (
    <Screen title={t('ask.title')}>
      <Text>{t('ask.text', { userName })}</Text>
      <div className={classes.consequences}>
        <p id="consequences">{t('ask.consequences')}</p>
        <ul aria-labelledby="consequences">
          {willHappen.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {report.error && !report.isPending && <FailureNotice failure={report.error} />}
      <Button
        size="md"
        fullWidth
        loading={report.isPending}
        onClick={() => begin((over) => report.mutate(undefined, { onSettled: over }))}
      >
        {t('ask.confirm')}
      </Button>
      <Button variant="subtle" size="md" fullWidth onClick={onRefuse} disabled={report.isPending}>
        {t('ask.refuse')}
      </Button>
    </Screen>
  );
}
