import { Language } from './words';

/** Before a numeral that is said with a vowel: *otto*, *undici*. */
const ARTICLES: Readonly<Record<string, string>> = {
  il: 'l’',
  al: 'all’',
  dal: 'dall’',
  del: 'dell’',
  nel: 'nell’',
  sul: 'sull’',
};

const BEFORE_A_VOWEL = /(?<![\p{L}’'])(il|al|dal|del|nel|sul) (?=(?:8|11)(?![\d.,:/]))/giu;

/** The last touch to a sentence: in Italian, articles before a day as one says them: `fino all’8 giugno`, `dall’11 maggio`. */
export function asOneSays(text: string, language: Language): string {
  return language === 'it' ? withElisions(text) : text;
}

function withElisions(text: string): string {
  return text.replace(BEFORE_A_VOWEL, (found, article: string) => {
    const elided = ARTICLES[article.toLowerCase()] ?? found;
    return article.startsWith(article.charAt(0).toLowerCase()) ? elided : capitalised(elided);
  });
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
