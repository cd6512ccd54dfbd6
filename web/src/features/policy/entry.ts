import { bringWords } from '../../lib/bring-words';
import { PolicyPage } from './policy-page';
import { policyWords } from './words';
import { settingWords } from './setting-words';

bringWords('policy', policyWords);
bringWords('policySettings', settingWords);

export default PolicyPage;
