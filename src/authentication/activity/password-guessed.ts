import { Rule } from './rule';

/**
 * The right password, from a network that the account has never signed in from, after many wrong ones from several other such networks:
 * who guesses changes the network to escape the counts, who has forgotten a password doesn't. A sign-in from a network that is known
 * is the person's own, however many strangers failed before.
 *
 * Tuned by `ON_GUESSED_PASSWORD`, `GUESSED_PASSWORD_FAILURES`, `GUESSED_PASSWORD_NETWORKS`, `GUESSED_PASSWORD_HOURS`.
 */
export const passwordGuessed: Rule = {
  suspicion: 'password_guessed',
  applies: ({ past }, { GUESSED_PASSWORD_FAILURES, GUESSED_PASSWORD_NETWORKS }) =>
    !past.knowsNetwork &&
    past.strangeFailures >= GUESSED_PASSWORD_FAILURES &&
    past.strangeNetworks >= GUESSED_PASSWORD_NETWORKS,
  reaction: ({ ON_GUESSED_PASSWORD }) => ON_GUESSED_PASSWORD,
};
