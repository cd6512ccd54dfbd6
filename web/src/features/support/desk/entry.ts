import { bringWords } from '../../../lib/bring-words';
import { Desk } from './desk';
import { deskWords } from './words';

bringWords('desk', deskWords);

export default Desk;
