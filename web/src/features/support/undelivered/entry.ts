import { bringWords } from '../../../lib/bring-words';
import { bringActWords } from '../acts/bring-act-words';
import { queueWords } from '../queue/words';
import { UndeliveredPage } from './undelivered-page';
import { undeliveredWords } from './words';

bringActWords();
bringWords('queue', queueWords);
bringWords('undelivered', undeliveredWords);

export default UndeliveredPage;
