import { bringWords } from '../../../lib/bring-words';
import { actFormWords } from '../../acts/words';
import { actsWords } from '../acts/words';
import { permissionsWords } from '../permissions/words';
import { DetailsPage } from './details-page';
import { collaboratorWords } from './words';

bringWords('actForm', actFormWords);
bringWords('acts', actsWords);
bringWords('permissions', permissionsWords);
bringWords('collaborator', collaboratorWords);

export default DetailsPage;
