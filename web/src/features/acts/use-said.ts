import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What was done last. Once another language is chosen it has been heard, and nothing stays in the former. */
export function useSaid(): readonly [said: string, say: (sentence: string) => void] {
  const { i18n } = useTranslation();
  const [last, setLast] = useState({ sentence: '', language: i18n.language });
  const say = useCallback((sentence: string) => setLast({ sentence, language: i18n.language }), [i18n]);
  if (last.language !== i18n.language) say('');
  return [last.sentence, say];
}
