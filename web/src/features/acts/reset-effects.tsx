import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly sessionsThatEnd: number;
  readonly mailProgramsThatStop: readonly string[];
}

/** What a reset does at once to what is open now. */
export function ResetEffects({ sessionsThatEnd, mailProgramsThatStop }: Props) {
  const { t } = useTranslation('actForm');
  return (
    <>
      <Text>{t('reset.sessions', { count: sessionsThatEnd })}</Text>
      {mailProgramsThatStop.length > 0 && (
        <Text>{t('reset.mailPrograms', { mailboxes: mailProgramsThatStop.join(', ') })}</Text>
      )}
    </>
  );
}
