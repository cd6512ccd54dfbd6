import { bringWords } from '../../lib/bring-words';
import { actFormWords } from '../acts/words';
import { ownActsWords } from './acts/words';
import { ownAddressWords } from './address/words';
import { SecurityPage } from './security-page';
import { securityWords } from './words';

bringWords('security', securityWords);
bringWords('actForm', actFormWords);
bringWords('ownActs', ownActsWords);
bringWords('ownAddress', ownAddressWords);

export default SecurityPage;
