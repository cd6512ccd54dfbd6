import { bringWords } from '../../../lib/bring-words';
import { AccountPage } from './account-page';
import { staffAccountWords } from './words';

bringWords('staffAccount', staffAccountWords);

export default AccountPage;
