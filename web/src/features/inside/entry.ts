import { bringWords } from '../../lib/bring-words';
import { accountHeldWords } from '../account-held/words';
import { invoicesWords } from '../invoices/words';
import { ownPasswordWords } from '../own-password/words';
import { Inside } from './inside';
import { insideWords } from './words';

bringWords('inside', insideWords);
bringWords('accountHeld', accountHeldWords);
bringWords('invoices', invoicesWords);
bringWords('ownPassword', ownPasswordWords);

export default Inside;
