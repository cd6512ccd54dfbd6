import { z } from 'zod';
import { wholeNumber, yesOrNo } from '../setting-values';

/** What makes a sign-in suspicious, and what follows. */
export const suspicionSettings = {
  ON_REUSED_TOKEN: z
    .enum(['off', 'notice', 'hold'])
    .default('hold')
    .describe(
      'When a refresh token that was exchanged comes back, and so was copied: nothing more than the end of its session (off), a mail (notice), or the account is held until it has a new password (hold).',
    ),
  REUSED_TOKEN_SECONDS: wholeNumber(0, 3600)
    .default(10)
    .describe(
      'A token that comes back within so long is a program that repeats its own request: only the session ends.',
    ),
  ON_GUESSED_PASSWORD: z
    .enum(['off', 'notice', 'second_factor', 'hold'])
    .default('second_factor')
    .describe(
      'When the right password comes from a new network after many wrong ones from others: nothing (off), a mail (notice), also a second factor, where there can be one (second_factor), or the account is held until it has a new password (hold).',
    ),
  GUESSED_PASSWORD_FAILURES: wholeNumber(1, 1_000)
    .default(4)
    .describe('Many: so many wrong passwords from networks that the account was never signed in from.'),
  GUESSED_PASSWORD_NETWORKS: wholeNumber(1, 1_000).default(2).describe('Those came from so many networks at least.'),
  GUESSED_PASSWORD_HOURS: wholeNumber(1, 720).default(24).describe('Those came within so many hours.'),
  ON_FAR_SIGN_IN: z
    .enum(['off', 'notice', 'second_factor', 'hold'])
    .default('second_factor')
    .describe('When the right password comes from another country, shortly after a sign-in elsewhere: the same.'),
  FAR_SIGN_IN_MINUTES: wholeNumber(1, 2_880).default(120).describe('Shortly: within so long.'),
  ON_COMMON_PASSWORD: z
    .enum(['off', 'change_password'])
    .default('change_password')
    .describe(
      'When somebody signs in with one of the commonest passwords: nothing (off), or a mail, and it must be changed to go on (change_password).',
    ),
  NEW_DEVICE_MAIL: yesOrNo
    .default(true)
    .describe('Whether people are told by mail of the first sign-in on a device or from a country.'),
};
