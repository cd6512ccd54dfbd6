import i18next from 'i18next';
import { UnlockPage } from '../features/unlock/unlock-page';
import { unlockWords } from '../features/unlock/words';
import { LANGUAGES } from '../lib/languages';

for (const language of LANGUAGES) i18next.addResourceBundle(language, 'unlock', unlockWords[language]);

/** The page with its words, in a file of its own: nobody waits for it who opens another page. */
export default UnlockPage;
