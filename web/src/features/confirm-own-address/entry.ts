import { mailedLinkWords } from '../../components/mailed-link-words';
import { bringWords } from '../../lib/bring-words';
import { ConfirmOwnAddressPage } from './confirm-own-address-page';
import { confirmOwnAddressWords } from './words';

bringWords('mailedLink', mailedLinkWords);
bringWords('confirmOwnAddress', confirmOwnAddressWords);

export default ConfirmOwnAddressPage;
