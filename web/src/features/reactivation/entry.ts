import { mailedLinkWords } from '../../components/mailed-link-words';
import { bringWords } from '../../lib/bring-words';
import { ownPasswordWords } from '../own-password/words';
import { secondStepWords } from '../second-step/words';
import { ReactivationPage } from './reactivation-page';
import { reactivationWords } from './words';

bringWords('mailedLink', mailedLinkWords);
bringWords('ownPassword', ownPasswordWords);
bringWords('secondStep', secondStepWords);
bringWords('reactivation', reactivationWords);

export default ReactivationPage;
