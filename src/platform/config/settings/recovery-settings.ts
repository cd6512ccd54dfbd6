import { z } from 'zod';
import { wholeNumber, yesOrNo } from '../setting-values';

/** Forgotten names and passwords: what is told to whom, and how often. */
export const recoverySettings = {
  DISCLOSURE: z
    .enum(['neutral', 'guided'])
    .default('neutral')
    .describe(
      'Whether somebody who forgot a user name or a password is told on the screen what was found (guided), or only by mail (neutral).*',
    ),
  RECOVERIES_PER_NETWORK: wholeNumber(1, 1_000_000)
    .default(30)
    .describe('How often recovery may be asked for from one network within an hour; beyond it the answer is 429.'),
  ANSWERS_SPREAD_SECONDS: wholeNumber(0, 60)
    .default(2)
    .describe(
      'What a stranger asks for (recovery, an unlock code) is mailed after so many seconds on average, at a moment left to chance, and once however often the same is asked meanwhile: so the work doesn’t show in the time of other answers. 0: at once.',
    ),
  GUIDED_ANSWERS_PER_NETWORK: wholeNumber(0, 1_000_000)
    .default(10)
    .describe('How many of those, within an hour, are answered in a guided way; the others are answered neutrally.'),
  GUIDED_ANSWERS_PER_HOUR: wholeNumber(0, 1_000_000)
    .default(300)
    .describe('How many requests for recovery are answered in a guided way within an hour, from all networks.'),
  TELL_UNKNOWN_ADDRESSES: yesOrNo
    .default(false)
    .describe('Whether an e-mail address that no account has is told so by mail when somebody gives it.'),
};
