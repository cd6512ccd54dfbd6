import { Words } from '../platform/i18n';
import { identityCheckWords } from './identity-checks/words';
import { ownerChangeWords } from './owner-change/words';
import { reactivationWords } from './reactivation/words';
import { restorationWords } from './restoration/words';
import { searchWords } from './search/words';
import { storyWords } from './story/words';
import { toldWords } from './told/words';
import { undeliveredWords } from './undelivered/words';

/** Each folder has its own. */
export const supportWords: readonly Words[] = [
  identityCheckWords,
  toldWords,
  reactivationWords,
  ownerChangeWords,
  restorationWords,
  searchWords,
  storyWords,
  undeliveredWords,
];
