import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OneTimePasswordDto } from '../../api/generated';
import { Dialog } from '../../components/dialog';
import { Screen } from '../../components/screen';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';

interface Props {
  readonly given: OneTimePasswordDto;
  readonly onDone: () => void;
}

/** A password to be told in person. There is no way around it but the button: what is closed by mistake can't be shown again. */
export function OneTimePassword({ given: { oneTimePassword, goodUntil, otherHolds }, onDone }: Props) {
  const { t, i18n } = useTranslation('actForm');
  return (
    <Dialog label={t('oneTimePassword.title')}>
      <Screen title={t('oneTimePassword.title')}>
        <Text size="xl" fw={650} ff="monospace">
          {oneTimePassword}
        </Text>
        <Text>{t('oneTimePassword.text', { until: inWords(new Date(goodUntil), i18n.language as Language) })}</Text>
        {otherHolds.length > 0 && (
          <Text>{t('oneTimePassword.others', { holds: otherHolds.map(({ title }) => title).join('; ') })}</Text>
        )}
        <Button size="md" onClick={onDone}>
          {t('oneTimePassword.done')}
        </Button>
      </Screen>
    </Dialog>
  );
}
