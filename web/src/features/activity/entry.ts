import { bringWords } from '../../lib/bring-words';
import { settingWords } from '../policy/setting-words';
import { ActivityPage } from './activity-page';
import { activityWords } from './words';

bringWords('activity', activityWords);
bringWords('policySettings', settingWords);

export default ActivityPage;
