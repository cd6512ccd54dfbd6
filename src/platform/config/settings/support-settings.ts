import { wholeNumber } from '../setting-values';

/** The desk of staff, and the history that it and principals read. */
export const supportSettings = {
  IDENTITY_CHECK_MINUTES: wholeNumber(1, 1_440)
    .default(60)
    .describe(
      'For so long after staff have recorded who asks for help, they may do what helps that person to get in: lift a hold, reset a password.',
    ),
  ONE_TIME_PASSWORD_DAYS: wholeNumber(1, 90)
    .default(7)
    .describe(
      'A one-time password, given where no address is on file, opens the account for so long and then nothing.',
    ),
  OWNER_CHANGE_WAITING_HOURS: wholeNumber(24, 720)
    .default(72)
    .describe('For so long whoever has the old contacts can stop a change of owner before it can be completed.'),
  REACTIVATION_REQUEST_DAYS: wholeNumber(1, 365)
    .default(30)
    .describe(
      'Staff can decide a request to reactivate an account for so long; then it has expired, and the person is told.',
    ),
  AUDIT_PROOFS_PER_MINUTE: wholeNumber(1, 10_000)
    .default(60)
    .describe('Beyond so many parts of a log (5,000 entries each) that one person has verified within a minute: 429.'),
};
