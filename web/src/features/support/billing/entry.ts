import { bringWords } from '../../../lib/bring-words';
import { actFormWords } from '../../acts/words';
import { BillingPage } from './billing-page';
import { billingWords } from './words';

bringWords('actForm', actFormWords);
bringWords('billing', billingWords);

export default BillingPage;
