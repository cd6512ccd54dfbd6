import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { currentSession } from '../lib/current-session';
import { type Language, rememberLanguage } from '../lib/languages';

/** The language that the portal doesn't speak at the moment, and the way to it. */
export function useOtherLanguage(): { readonly other: Language; readonly change: () => void } {
  const { i18n } = useTranslation();
  const queryClient = useQueryClient();
  const other: Language = i18n.language === 'it' ? 'en' : 'it';

  const change = async () => {
    rememberLanguage(other);
    await i18n.changeLanguage(other);
    // What the service has said, it says again in the other language. Who is signed in stays so: should that be over, it is said over the page.
    await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== currentSession.queryKey[0] });
  };
  return { other, change: () => void change() };
}
