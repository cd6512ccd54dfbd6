import { bringWords } from '../../../lib/bring-words';
import { bringActWords } from '../acts/bring-act-words';
import { queueWords } from '../queue/words';
import { ApprovalsPage } from './approvals-page';
import { approvalsWords } from './words';

bringActWords();
bringWords('queue', queueWords);
bringWords('approvals', approvalsWords);

export default ApprovalsPage;
