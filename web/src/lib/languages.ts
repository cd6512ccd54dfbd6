export const LANGUAGES = ['it', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { it: 'Italiano', en: 'English' };

const REMEMBERED_AS = 'titolare.language';

/** The language chosen here before; else the one of the page, which the server took from the browser's wishes. */
export function startingLanguage(): Language {
  return known(remembered()) ?? known(document.documentElement.lang) ?? 'it';
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED_AS, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED_AS);
  } catch {
    return null;
  }
}

function known(tag: string | null): Language | undefined {
  return LANGUAGES.find((language) => language === tag);
}
