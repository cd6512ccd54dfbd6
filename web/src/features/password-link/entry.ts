import { bringWords } from '../../lib/bring-words';
import { PasswordLinkPage } from './password-link-page';
import { passwordLinkWords } from './words';

bringWords('passwordLink', passwordLinkWords);

export default PasswordLinkPage;
