import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActivityReportDto } from '../../api/generated';
import { Screen } from '../../components/screen';

/** What is true once it was reported, and the next step. */
export function ReportedScreen({ report: { userName, mailOnItsWay } }: { readonly report: ActivityReportDto }) {
  const { t } = useTranslation('activityReport');
  return (
    <Screen title={t('reported.title')}>
      <Text>{t('reported.text', { userName })}</Text>
      <Text>{t(mailOnItsWay ? 'reported.mail' : 'reported.noMail')}</Text>
    </Screen>
  );
}
