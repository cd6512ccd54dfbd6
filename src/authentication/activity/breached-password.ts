import { isCommonPassword } from '../../accounts';
import { Rule } from './rule';

/**
 * A password that is known from a breach elsewhere (NIST SP 800-63B-4 §3.1.1.2), where the deployment has a list of those: whoever has
 * the same list will try it. One of the commonest is told as such, and once.
 *
 * Tuned by `ON_COMMON_PASSWORD`, `BREACHED_PASSWORDS_FILE`.
 */
export const breachedPassword: Rule = {
  suspicion: 'breached_password',
  applies: ({ password, isBreached }) => isBreached && !isCommonPassword(password),
  reaction: ({ ON_COMMON_PASSWORD }) => ON_COMMON_PASSWORD,
};
