import { bringWords } from '../../lib/bring-words';
import { permissionsWords } from '../collaborators/permissions/words';
import { HomePage } from './home-page';
import { homeWords } from './words';

bringWords('permissions', permissionsWords);
bringWords('home', homeWords);

export default HomePage;
