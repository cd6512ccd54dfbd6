import { bringWords } from '../../lib/bring-words';
import { HomePage } from './home-page';
import { homeWords } from './words';

bringWords('home', homeWords);

export default HomePage;
