import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import { bringWords } from '../../lib/bring-words';
import { accountHeldWords } from '../account-held/words';
import { ownPasswordWords } from '../own-password/words';
import { Inside } from './inside';
import { insideWords } from './words';

bringWords('inside', insideWords);
bringWords('accountHeld', accountHeldWords);
bringWords('ownPassword', ownPasswordWords);

export default Inside;
