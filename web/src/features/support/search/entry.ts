import { bringWords } from '../../../lib/bring-words';
import { SearchPage } from './search-page';
import { accountSearchWords } from './words';

bringWords('accountSearch', accountSearchWords);

export default SearchPage;
