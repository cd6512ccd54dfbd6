import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Way } from './proof';

interface Props {
  readonly ways: readonly Way[];
  readonly onChoose: (way: Way) => void;
}

export function OtherWays({ ways, onChoose }: Props) {
  const { t } = useTranslation('secondStep');
  return (
    <Stack gap="xs">
      <Text className="quiet">
        {t('otherWays')} {t('lost')}
      </Text>
      {ways.map((way) => (
        <Button key={way} variant="default" size="md" fullWidth onClick={() => onChoose(way)}>
          {t(`${way}.choose`)}
        </Button>
      ))}
    </Stack>
  );
}
