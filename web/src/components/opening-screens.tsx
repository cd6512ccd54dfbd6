import { Button, Group, Loader, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { failureInWords } from './failure-in-words';
import { Screen } from './screen';

/** While the service is being asked about the link. */
export function OpeningScreen() {
  const { t } = useTranslation();
  return (
    <Group role="status" gap="sm" className="late">
      <Loader size="sm" aria-hidden />
      <Text>{t('opening')}</Text>
    </Group>
  );
}

interface NotOpenedProps {
  readonly failure: Error;
  readonly onRetry: () => void;
}

/** When the service could not be asked. */
export function NotOpenedScreen({ failure, onRetry }: NotOpenedProps) {
  const { t } = useTranslation();
  const { title, text, reference } = failureInWords(failure, t);
  return (
    <Screen title={title}>
      <Text>
        {text} {reference && <code>{reference}</code>}
      </Text>
      <Button size="md" onClick={onRetry}>
        {t('retry')}
      </Button>
    </Screen>
  );
}
