import { bringWords } from '../../../lib/bring-words';
import { bringActWords } from '../acts/bring-act-words';
import { AccountPage } from './account-page';
import { staffAccountWords } from './words';

bringActWords();
bringWords('staffAccount', staffAccountWords);

export default AccountPage;
