import { bringWords } from '../../lib/bring-words';
import { ForgottenUserNamePage } from './forgotten-user-name-page';
import { forgottenWords } from './words';

bringWords('forgotten', forgottenWords);

export default ForgottenUserNamePage;
