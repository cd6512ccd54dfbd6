import { bringWords } from '../../../lib/bring-words';
import { actFormWords } from '../../acts/words';
import { actsWords } from '../acts/words';
import { ListPage } from './list-page';
import { collaboratorsWords } from './words';

bringWords('actForm', actFormWords);
bringWords('acts', actsWords);
bringWords('collaborators', collaboratorsWords);

export default ListPage;
