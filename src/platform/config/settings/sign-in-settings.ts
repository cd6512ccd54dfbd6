import { z } from 'zod';
import { wholeNumber } from '../setting-values';

/** Sessions, passwords, locks and second factors. */
export const signInSettings = {
  ACCESS_TOKEN_MINUTES: wholeNumber(1, 60).default(5).describe('Life of an access token.'),
  SESSION_IDLE_DAYS: wholeNumber(1, 365).default(14).describe('A session ends when it was not refreshed for so long.'),
  SESSION_DAYS: wholeNumber(1, 3650).default(90).describe('A session ends after so long, however busy.'),
  RESTRICTED_SESSION_MINUTES: wholeNumber(1, 240)
    .default(15)
    .describe('Life of a session that can do one thing only: change the password, or pay.'),
  FRESH_AUTHENTICATION_MINUTES: wholeNumber(1, 60)
    .default(5)
    .describe('For so long after giving the password, acts that need it are allowed.'),

  PASSWORD_MINIMUM_LENGTH: wholeNumber(8, 64).default(12).describe('Shortest password accepted, in characters.*'),
  PASSWORD_MINIMUM_LENGTH_WITH_SECOND_FACTOR: wholeNumber(8, 64)
    .default(8)
    .describe('The same for whoever is asked for a second factor at sign-in, where it is less.*'),
  PASSWORD_HISTORY: wholeNumber(0, 24).default(4).describe('How many earlier passwords are refused.*'),
  BREACHED_PASSWORDS_FILE: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A list of passwords known from breaches, SHA-1 ordered by hash as Have I Been Pwned publishes it: none of them can be chosen. Left out: only the commonest are refused.',
    ),
  PASSWORD_AGE_DAYS: wholeNumber(0, 3650).default(90).describe('A password must be changed after so long; 0: never.*'),
  RESET_LINK_HOURS: wholeNumber(1, 168).default(24).describe('Life of a reset link.*'),
  ACTIVATION_LINK_DAYS: wholeNumber(1, 60).default(7).describe('Life of an activation link.*'),

  LOCK_AFTER: wholeNumber(1, 100).default(6).describe('An account is locked after so many wrong passwords in a row.*'),
  LOCK_MINUTES: wholeNumber(0, 43_200)
    .default(0)
    .describe('A lock ends by itself after so long; 0: it stays until the account is unlocked or has a new password.*'),
  SIGN_IN_REFUSAL_MILLISECONDS: wholeNumber(0, 10_000)
    .default(400)
    .describe(
      'A wrong password is refused no earlier. Longer than the slowest of the imported hashes takes, else time tells that a name exists.',
    ),
  CODE_REFUSAL_MILLISECONDS: wholeNumber(0, 10_000)
    .default(250)
    .describe(
      'A wrong code, to unlock an account or sent to a phone, is refused no earlier. Longer than it takes to find out, else time tells that a name exists.',
    ),
  LOCKS_PER_NETWORK: wholeNumber(1, 1_000_000)
    .default(2)
    .describe(
      'When so many names of one customer were locked from one network within an hour, its other sign-ins there are answered with 429.',
    ),
  CODE_FAILURES_PER_NETWORK: wholeNumber(1, 1_000_000)
    .default(50)
    .describe('Beyond so many wrong codes (by text message, to unlock) from one network within an hour: 429.'),
  SIGN_IN_FAILURES_PER_NETWORK: wholeNumber(1, 1_000_000)
    .default(100)
    .describe('Beyond so many wrong passwords from one network within an hour, its sign-ins are answered with 429.'),

  SECOND_FACTOR: z
    .enum(['off', 'optional', 'required'])
    .default('optional')
    .describe(
      'Who is asked for a second factor at sign-in: nobody (off), whoever has set one up (optional), everybody (required). Staff always are.*',
    ),
  SECOND_FACTOR_GRACE_DAYS: wholeNumber(0, 90)
    .default(14)
    .describe(
      'Where it is required: for so long after the customer’s first sign-in under that rule, whoever has set none up gets in without.*',
    ),
  REMEMBERED_DEVICE_DAYS: wholeNumber(0, 365)
    .default(30)
    .describe('For so long a device that is to be remembered is not asked for a second factor; 0: none is remembered.'),
};
