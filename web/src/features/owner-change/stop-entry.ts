import { mailedLinkWords } from '../../components/mailed-link-words';
import { bringWords } from '../../lib/bring-words';
import { StopOwnerChangePage } from './stop-owner-change-page';
import { ownerChangeWords } from './words';

bringWords('mailedLink', mailedLinkWords);
bringWords('ownerChange', ownerChangeWords);

export default StopOwnerChangePage;
