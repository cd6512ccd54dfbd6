import type { RunningSettings } from '../../../src/platform/config';

/** Nothing of ours leaks in: the settings of the test, and what Node itself needs. */
export function environmentOf(settings: RunningSettings): NodeJS.ProcessEnv {
  const { SECRET_KEY, TRUSTED_PROXIES, SMS_COUNTRIES, JOBS, ...plain } = settings;
  const texts = Object.entries(plain).map(([name, value]) => [name, value === undefined ? '' : String(value)]);
  return {
    PATH: process.env['PATH'],
    ...Object.fromEntries(texts),
    SECRET_KEY: SECRET_KEY.toString('base64'),
    TRUSTED_PROXIES: TRUSTED_PROXIES.join(','),
    SMS_COUNTRIES: SMS_COUNTRIES.join(','),
    JOBS: JOBS ? 'yes' : 'no',
  };
}
