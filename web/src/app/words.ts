import { commonWords } from '../components/words';
import { demonstrationWords } from '../features/demonstration/words';
import { signInWords } from '../features/sign-in/words';

/** What the portal says from the start, in both languages. A page with a file of its own brings its words along. */
export const resources = {
  it: { common: commonWords.it, demonstration: demonstrationWords.it, signIn: signInWords.it },
  en: { common: commonWords.en, demonstration: demonstrationWords.en, signIn: signInWords.en },
};
