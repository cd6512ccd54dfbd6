import { bringWords } from '../../lib/bring-words';
import { AccountHeldScreen } from './account-held-screen';
import { accountHeldWords } from './words';

bringWords('accountHeld', accountHeldWords);

export default AccountHeldScreen;
