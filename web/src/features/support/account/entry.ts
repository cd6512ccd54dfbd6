import { bringWords } from '../../../lib/bring-words';
import { permissionsWords } from '../../collaborators/permissions/words';
import { bringActWords } from '../acts/bring-act-words';
import { AccountPage } from './account-page';
import { accountStoryWords } from './story/words';
import { staffAccountWords } from './words';

bringActWords();
bringWords('permissions', permissionsWords);
bringWords('staffAccount', staffAccountWords);
bringWords('accountStory', accountStoryWords);

export default AccountPage;
