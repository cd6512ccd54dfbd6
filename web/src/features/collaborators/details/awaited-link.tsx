import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CollaboratorDetailsDto } from '../../../api/generated';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';

const AWAITING = ['awaiting_activation', 'suspended'];

type Props = Pick<CollaboratorDetailsDto, 'state' | 'email' | 'linkWorksUntil' | 'linkSentAt'>;

/** Whether the link works that somebody is waited for to open, e.g. an invitation, or has run out, or was never sent. */
export function AwaitedLink({ state, email, linkWorksUntil, linkSentAt }: Props) {
  const { t, i18n } = useTranslation('collaborator');
  if (!AWAITING.includes(state.code)) return null;
  if (email === null) return <Text>{t('link.noAddress')}</Text>;
  if (linkSentAt === null) return <Text>{t('link.none')}</Text>;
  if (linkWorksUntil === null) return <Text>{t('link.over')}</Text>;
  return <Text>{t('link.works', { when: inWords(new Date(linkWorksUntil), i18n.language as Language) })}</Text>;
}
