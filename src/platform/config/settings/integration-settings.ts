import { wholeNumber } from '../setting-values';

/** Other systems that speak with this one. */
export const integrationSettings = {
  KEY_FAILURES_PER_NETWORK: wholeNumber(1, 1_000_000)
    .default(100)
    .describe('Beyond so many wrong API keys from one network within an hour, its wrong keys are answered with 429.'),
};
