import { bringWords } from '../../lib/bring-words';
import { UnlockPage } from './unlock-page';
import { unlockWords } from './words';

bringWords('unlock', unlockWords);

export default UnlockPage;
