import { bringWords } from '../../lib/bring-words';
import { SecurityPage } from './security-page';
import { securityWords } from './words';

bringWords('security', securityWords);

export default SecurityPage;
