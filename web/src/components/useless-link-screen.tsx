import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UselessLink } from '../lib/dead-link';
import { inWords } from '../lib/in-words';
import type { Language } from '../lib/languages';
import { Screen } from './screen';

interface Props {
  readonly link: UselessLink;
  /** what to do now */
  readonly next: string;
  readonly children?: ReactNode;
}

/** Says what has become of a link, and what to do now. */
export function UselessLinkScreen({ link: { reason, at }, next, children }: Props) {
  const { t, i18n } = useTranslation('mailedLink');
  const when = at ? inWords(at, i18n.language as Language) : '';
  return (
    <Screen title={t(`${reason}.title`)}>
      <Text>{t(`${reason}.text`, { when })}</Text>
      <Text>{next}</Text>
      {children}
    </Screen>
  );
}
