import { passwordLinkWords } from '../features/password-link/words';
import { signInWords } from '../features/sign-in/words';
import { commonWords } from '../components/words';

/** All that the portal says, each in both languages. */
export const resources = {
  it: { common: commonWords.it, passwordLink: passwordLinkWords.it, signIn: signInWords.it },
  en: { common: commonWords.en, passwordLink: passwordLinkWords.en, signIn: signInWords.en },
};
