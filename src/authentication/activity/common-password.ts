import { isCommonPassword } from '../../accounts';
import { Rule } from './rule';

/**
 * A password that is among the commonest (NIST SP 800-63B-4 §3.1.1.2: such are refused when they are chosen). One that came with an import
 * was never looked at, because only its hash was known; its first sign-in shows it.
 *
 * Tuned by `ON_COMMON_PASSWORD`.
 */
export const commonPassword: Rule = {
  suspicion: 'common_password',
  applies: ({ password }) => isCommonPassword(password),
  reaction: ({ ON_COMMON_PASSWORD }) => ON_COMMON_PASSWORD,
};
