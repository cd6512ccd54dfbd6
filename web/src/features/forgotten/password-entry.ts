import { bringWords } from '../../lib/bring-words';
import { passwordLinkWords } from '../password-link/words';
import { ForgottenPasswordPage } from './forgotten-password-page';
import { forgottenWords } from './words';

bringWords('forgotten', forgottenWords);
bringWords('passwordLink', passwordLinkWords);

export default ForgottenPasswordPage;
