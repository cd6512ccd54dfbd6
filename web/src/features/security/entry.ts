import { bringWords } from '../../lib/bring-words';
import { ownAddressWords } from './address/words';
import { SecurityPage } from './security-page';
import { securityWords } from './words';

bringWords('security', securityWords);
bringWords('ownAddress', ownAddressWords);

export default SecurityPage;
