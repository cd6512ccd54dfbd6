import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/screen';
import type { DeadLink } from '../../lib/dead-link';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';

interface Props {
  readonly link: DeadLink | { readonly reason: 'missing'; readonly at?: never };
}

/** Says what has become of the link, and whom to turn to now. */
export function DeadReportScreen({ link: { reason, at } }: Props) {
  const { t, i18n } = useTranslation('activityReport');
  // These links are neither replaced nor cancelled: whoever causes mails must not make the warning useless.
  const told = reason === 'replaced' || reason === 'cancelled' ? 'unknown' : reason;
  const when = at ? inWords(at, i18n.language as Language) : '';
  return (
    <Screen title={t(`dead.${told}.title`)}>
      <Text>{t(`dead.${told}.text`, { when })}</Text>
      <Text>{t(`dead.${told}.next`)}</Text>
    </Screen>
  );
}
