import { words } from '../../../lib/words';

export const deskWords = words(
  { navigation: 'Assistenza', sections: { search: 'Ricerca' } },
  { navigation: 'Support desk', sections: { search: 'Search' } },
);
