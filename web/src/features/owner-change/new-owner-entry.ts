import { mailedLinkWords } from '../../components/mailed-link-words';
import { bringWords } from '../../lib/bring-words';
import { passwordLinkWords } from '../password-link/words';
import { NewOwnerPage } from './new-owner-page';
import { ownerChangeWords } from './words';

bringWords('mailedLink', mailedLinkWords);
bringWords('passwordLink', passwordLinkWords);
bringWords('ownerChange', ownerChangeWords);

export default NewOwnerPage;
