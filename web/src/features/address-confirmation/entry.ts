import { mailedLinkWords } from '../../components/mailed-link-words';
import { bringWords } from '../../lib/bring-words';
import { AddressConfirmationPage } from './address-confirmation-page';
import { addressConfirmationWords } from './words';

bringWords('mailedLink', mailedLinkWords);
bringWords('addressConfirmation', addressConfirmationWords);

export default AddressConfirmationPage;
