import { after, MINUTE } from '../../kernel';
import { Rule } from './rule';

/**
 * The last sign-in was in another country, so shortly before that nobody travels so fast. The data knows countries, not places, so there is
 * no distance: whoever crosses a border, or uses a tunnel abroad, is asked as well, unless from a network that is known.
 *
 * Tuned by `ON_FAR_SIGN_IN`, `FAR_SIGN_IN_MINUTES`. Off where no data about countries is installed.
 */
export const farApart: Rule = {
  suspicion: 'far_apart',
  applies: ({ past, country, now }, { FAR_SIGN_IN_MINUTES }) =>
    !past.knowsNetwork &&
    country !== null &&
    past.lastCountry !== null &&
    past.lastCountry !== country &&
    past.lastCountryAt !== null &&
    after(past.lastCountryAt, FAR_SIGN_IN_MINUTES * MINUTE) > now,
  reaction: ({ ON_FAR_SIGN_IN }) => ON_FAR_SIGN_IN,
};
