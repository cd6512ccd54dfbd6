import { bringWords } from '../../../lib/bring-words';
import { actFormWords } from '../../acts/words';
import { identityCheckWords } from '../identity-check/words';
import { staffRestorationWords } from './restoration/words';
import { staffActsWords } from './words';

/** Adds what the acts of staff say, for whatever page offers them. */
export function bringActWords(): void {
  bringWords('actForm', actFormWords);
  bringWords('identityCheck', identityCheckWords);
  bringWords('staffActs', staffActsWords);
  bringWords('staffRestoration', staffRestorationWords);
}
