import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Language, LANGUAGE_NAMES, rememberLanguage } from '../lib/languages';

/** Offers the other language, by its own name. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const queryClient = useQueryClient();
  const other: Language = i18n.language === 'it' ? 'en' : 'it';

  const change = async () => {
    rememberLanguage(other);
    await i18n.changeLanguage(other);
    // What the service has said, it says again in the other language.
    await queryClient.invalidateQueries();
  };

  return (
    <Button variant="subtle" size="sm" lang={other} onClick={() => void change()}>
      {LANGUAGE_NAMES[other]}
    </Button>
  );
}
