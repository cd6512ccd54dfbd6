import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Screen } from './screen';

/** Stands where a page of ours has failed while being shown. */
export function BrokenPage() {
  const { t } = useTranslation();
  return (
    <Screen title={t('broken.title')}>
      <Text>{t('broken.text')}</Text>
      <Button size="md" onClick={() => location.reload()}>
        {t('broken.reload')}
      </Button>
    </Screen>
  );
}
