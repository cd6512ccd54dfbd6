/**
 * Which letters a name may have, so that nobody can pass for somebody else.
 *
 * Letters are those of the official languages of the European Union: Latin, Greek, Cyrillic. A word keeps to one of the three
 * (`раypal` with Cyrillic `ра` doesn't), and a Greek or Cyrillic word has at least one letter that no Latin reader takes for a Latin
 * one (`сосо` hasn't). Accents count: `anna` and `ànna` are two names, and can be told apart.
 */
const LATIN = /^[A-Za-zÀ-ÖØ-öø-ķĹ-žȘ-țḀ-ỹ]+$/u;
const GREEK = /^\p{Script=Greek}+$/u;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;

const READS_AS_LATIN = {
  greek: /^[αγικνορτυχϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧͿ]+$/u,
  cyrillic: /^[аеёорсухіїјѕһԁԛԝӏѵАВЕЁКМНОРСТУХІЇЈЅԚԜӀҮѴ]+$/u,
};

export type LetterFault = 'characters' | 'mixed_scripts' | 'look_alike';

/** What is wrong with the letters of one word, or null. Digits and signs in it are not looked at. */
export function faultOfLetters(word: string): LetterFault | null {
  const letters = word.replace(/[^\p{L}\p{M}]/gu, '');
  if (letters === '' || LATIN.test(letters)) return null;
  if (GREEK.test(letters)) return READS_AS_LATIN.greek.test(letters) ? 'look_alike' : null;
  if (CYRILLIC.test(letters)) return READS_AS_LATIN.cyrillic.test(letters) ? 'look_alike' : null;
  const scripts = [LATIN, GREEK, CYRILLIC];
  const known = [...letters].every((letter) => scripts.some((script) => script.test(letter)));
  return known ? 'mixed_scripts' : 'characters';
}
