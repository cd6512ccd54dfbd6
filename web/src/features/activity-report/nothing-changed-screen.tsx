import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/screen';

interface Props {
  readonly userName: string;
  readonly onBack: () => void;
}

/** For whoever has recognised what the mail was about; a wrong press is taken back. */
export function NothingChangedScreen({ userName, onBack }: Props) {
  const { t } = useTranslation('activityReport');
  return (
    <Screen title={t('nothing.title')}>
      <Text>{t('nothing.text', { userName })}</Text>
      <Button variant="default" size="md" fullWidth onClick={onBack}>
        {t('nothing.back')}
      </Button>
    </Screen>
  );
}
