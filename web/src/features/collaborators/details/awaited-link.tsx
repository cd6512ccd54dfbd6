import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CollaboratorDetailsDto } from '../../../api/generated';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';

const AWAITING = ['awaiting_activation', 'suspended'];

/** Whether the link works that somebody is waited for to open, e.g. an invitation, or whether it has run out. */
export function AwaitedLink({ state, linkWorksUntil }: Pick<CollaboratorDetailsDto, 'state' | 'linkWorksUntil'>) {
  const { t, i18n } = useTranslation('collaborator');
  if (!AWAITING.includes(state.code)) return null;
  if (linkWorksUntil === null) return <Text>{t('link.over')}</Text>;
  return <Text>{t('link.works', { when: inWords(new Date(linkWorksUntil), i18n.language as Language) })}</Text>;
}
