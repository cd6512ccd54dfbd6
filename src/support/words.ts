import { Words } from '../platform/i18n';
import { identityCheckWords } from './identity-checks/words';
import { reactivationWords } from './reactivation/words';
import { searchWords } from './search/words';
import { storyWords } from './story/words';
import { toldWords } from './told/words';

/** Each folder has its own. */
export const supportWords: readonly Words[] = [identityCheckWords, toldWords, reactivationWords, searchWords, storyWords];
