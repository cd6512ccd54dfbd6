import { bringWords } from '../../../lib/bring-words';
import { actFormWords } from '../../acts/words';
import { identityCheckWords } from '../identity-check/words';
import { askOwnerChangeWords } from './owner-change/words';
import { staffRestorationWords } from './restoration/words';
import { actsWithReasonWords } from './with-reason/words';
import { staffActsWords } from './words';

/** Adds what the acts of staff say, for whatever page offers them. */
export function bringActWords(): void {
  bringWords('actForm', actFormWords);
  bringWords('actsWithReason', actsWithReasonWords);
  bringWords('askOwnerChange', askOwnerChangeWords);
  bringWords('identityCheck', identityCheckWords);
  bringWords('staffActs', staffActsWords);
  bringWords('staffRestoration', staffRestorationWords);
}
