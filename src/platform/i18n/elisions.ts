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

/** Italian articles before a day of the month, as one says them: `fino all’8 giugno`, `dall’11 maggio`. */
export function withElisions(text: string): string {
  return text.replace(BEFORE_A_VOWEL, (found, article: string) => {
    const elided = ARTICLES[article.toLowerCase()] ?? found;
    return article.startsWith(article.charAt(0).toLowerCase()) ? elided : capitalised(elided);
  });
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
