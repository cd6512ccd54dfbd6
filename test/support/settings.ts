import { readSettings, type RunningSettings } from '../../src/platform/config';

/**
 * The settings of a service under test: the real defaults, except that it is silent, leaves the queue alone, keeps a secret that
 * everybody knows, hashes at the least cost, and mails what strangers ask for at once.
 *
 * @param overrides values as the service sees them; DATABASE_URL stands for the owner's too, unless that is given
 */
export function testSettings(
  overrides: Pick<RunningSettings, 'DATABASE_URL'> & Partial<RunningSettings>,
): RunningSettings {
  const settings = readSettings({
    LOG_LEVEL: 'silent',
    JOBS: 'no',
    HASH_MEMORY_KIB: '8192',
    HASH_PASSES: '1',
    ANSWERS_SPREAD_SECONDS: '0',
    SIGN_IN_REFUSAL_MILLISECONDS: '20',
    CODE_REFUSAL_MILLISECONDS: '20',
  });
  return {
    ...settings,
    DATABASE_OWNER_URL: overrides.DATABASE_URL,
    SMTP_URL: 'smtp://127.0.0.1:9', // the port of the discard service: nobody answers there
    SMS_URL: undefined,
    SECRET_KEY: Buffer.alloc(32, 'titolare'),
    ...overrides,
  };
}
