import { bringWords } from '../../../lib/bring-words';
import { bringActWords } from '../acts/bring-act-words';
import { queueWords } from '../queue/words';
import { RequestsPage } from './requests-page';
import { requestsWords } from './words';

bringActWords();
bringWords('queue', queueWords);
bringWords('requests', requestsWords);

export default RequestsPage;
