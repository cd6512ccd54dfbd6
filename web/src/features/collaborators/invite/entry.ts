import { bringWords } from '../../../lib/bring-words';
import { permissionsWords } from '../permissions/words';
import { InvitePage } from './invite-page';
import { invitationWords } from './words';

bringWords('permissions', permissionsWords);
bringWords('invitation', invitationWords);

export default InvitePage;
