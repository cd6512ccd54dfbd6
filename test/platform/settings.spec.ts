import { readSettings, settingDefinitions, SettingName, WrongSetting } from '../../src/platform/config';

/** Values that can't be, for every setting that has such. */
const WRONG: Readonly<Record<Exclude<SettingName, (typeof SEEN_LATER)[number]>, readonly string[]>> = {
  ORIGIN: ['example.it', 'https://example.it/', 'https://example.it/portal', 'https://user@example.it'],
  PORT: ['-1', '65536', '80.5', 'http'],
  TRUSTED_PROXIES: ['banana', '10.0.0.0/33', '10.0.0.1, banana', '::1/129', '10.0.0.0/'],
  SHUTDOWN_SECONDS: ['0', '601', '1.5'],
  DATABASE_URL: ['localhost', 'mysql://localhost/titolare', 'postgres'],
  DATABASE_OWNER_URL: ['localhost', 'http://localhost/titolare'],
  DATABASE_CONNECTIONS: ['1', '201', 'many'],
  SMTP_URL: ['localhost', 'http://localhost:25'],
  MAIL_FROM: ['Titolare', 'Titolare <titolare>', 'one@example.it, two@example.it'],
  LETTERS_PER_HOUR: ['0', '10001'],
  LETTERS_ON_REQUEST_PER_HOUR: ['0', '10001'],
  MAILBOX_PORT: ['-1', '65536'],
  SMS_URL: [
    'localhost',
    'https://sms.example.it',
    'https://account@sms.example.it',
    'http://account:secret@sms.example.it',
    'https://account:secret@sms.example.it/?region=it',
    'ftp://account:secret@localhost',
  ],
  SMS_FROM: ['Conti e Società', 'TitolareTitolare', '0390', '12345', '+39 340'],
  SMS_COUNTRIES: ['IT,XX', 'it', 'Italia', ','],
  SMS_PER_NUMBER: ['0', '1001'],
  SMS_PER_NETWORK: ['0', '10001'],
  SMS_PER_DAY: ['0', '1000001'],
  PHONE_PORT: ['-1', '65536'],
  SECRET_KEY: ['secret', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64'), '%%%'],
  LOG_LEVEL: ['loud', 'DEBUG'],
  JOBS: ['true', '1', 'si'],
  LANGUAGE: ['fr', 'IT'],
  SUPPORT_RIGHTS: ['everything', 'lift_holds, fly'],
  HASH_SLOTS: ['0', '65'],
  HASH_WAITING: ['0', '100001'],
  HASH_MEMORY_KIB: ['8191', '1048577'],
  HASH_PASSES: ['0', '17'],
  ACCESS_TOKEN_MINUTES: ['0', '61'],
  SESSION_IDLE_DAYS: ['0', '366'],
  SESSION_DAYS: ['0', '3651'],
  RESTRICTED_SESSION_MINUTES: ['0', '241'],
  FRESH_AUTHENTICATION_MINUTES: ['0', '61'],
  PASSWORD_MINIMUM_LENGTH: ['7', '65'],
  PASSWORD_MINIMUM_LENGTH_WITH_SECOND_FACTOR: ['7', '65'],
  PASSWORD_HISTORY: ['-1', '25'],
  PASSWORD_AGE_DAYS: ['-1', '3651'],
  RESET_LINK_HOURS: ['0', '169'],
  ACTIVATION_LINK_DAYS: ['0', '61'],
  LOCK_AFTER: ['0', '101'],
  LOCK_MINUTES: ['-1', '43201'],
  SIGN_IN_FAILURES_PER_NETWORK: ['0', '1000001'],
  ON_REUSED_TOKEN: ['yes', 'second_factor'],
  REUSED_TOKEN_SECONDS: ['-1', '3601', 'ten'],
  ON_GUESSED_PASSWORD: ['yes', 'change_password'],
  GUESSED_PASSWORD_FAILURES: ['0', '1001'],
  GUESSED_PASSWORD_NETWORKS: ['0', '1001'],
  GUESSED_PASSWORD_HOURS: ['0', '721'],
  ON_FAR_SIGN_IN: ['yes', 'change_password'],
  FAR_SIGN_IN_MINUTES: ['0', '2881'],
  ON_COMMON_PASSWORD: ['yes', 'hold'],
  NEW_DEVICE_MAIL: ['true', '1'],
  SECOND_FACTOR: ['no', 'mandatory'],
  SECOND_FACTOR_GRACE_DAYS: ['-1', '91'],
  REMEMBERED_DEVICE_DAYS: ['-1', '366'],
  DISCLOSURE: ['Guided', 'yes', 'none'],
  RECOVERIES_PER_NETWORK: ['0', '1000001'],
  ONE_TIME_PASSWORD_DAYS: ['0', '91'],
  OWNER_CHANGE_WAITING_HOURS: ['23', '721'],
  REACTIVATION_REQUEST_DAYS: ['0', '366'],
  ANSWERS_SPREAD_SECONDS: ['-1', '61'],
  SIGN_IN_REFUSAL_MILLISECONDS: ['-1', '10001'],
  CODE_REFUSAL_MILLISECONDS: ['-1', '10001'],
  LOCKS_PER_NETWORK: ['0', '1000001'],
  CODE_FAILURES_PER_NETWORK: ['0', '1000001'],
  GUIDED_ANSWERS_PER_NETWORK: ['-1', '1000001'],
  GUIDED_ANSWERS_PER_HOUR: ['-1', '1000001'],
  TELL_UNKNOWN_ADDRESSES: ['true', '1'],
  OVERDUE_INVOICES_THAT_HOLD: ['0', '101'],
  BILLING_PAGE_PORT: ['-1', '65536'],
  KEY_FAILURES_PER_NETWORK: ['0', '1000001'],
  BILLING_WEBHOOK_SECRETS: ['whsec_c2hvcnQ=', 'secret', 'whsec_'],
  STRIPE_WEBHOOK_SECRET: ['secret', 'whsec_', 'sk_live_abc'],
  BILLING_EVENTS_URL: ['billing.example.it', 'ftp://billing.example.it', 'https://titolare:secret@billing.example.it'],
  BILLING_EVENTS_SECONDS: ['0', '61'],
  BILLING_EVENTS_SECRET: ['whsec_c2hvcnQ=', 'secret', 'whsec_'],
  IDENTITY_CHECK_MINUTES: ['0', '1441'],
  AUDIT_PROOFS_PER_MINUTE: ['0', '10001'],
};

/** What is seen only when it is used; see `start-up.spec.ts`. */
const SEEN_LATER = ['DATA_FOLDER', 'HOST', 'PERMISSIONS_FILE', 'BREACHED_PASSWORDS_FILE'] as const;

const complaintsAbout = (environment: Record<string, string>): string => {
  try {
    readSettings(environment);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(WrongSetting);
    return (error as Error).message;
  }
};

describe('A wrong value', () => {
  it('is known here for every setting', () => {
    expect([...Object.keys(WRONG), ...SEEN_LATER].sort()).toEqual(Object.keys(settingDefinitions.shape).sort());
  });

  const each = Object.entries(WRONG).flatMap(([name, values]) => values.map((value) => [name, value] as const));

  it.each(each)('stops the start with one sentence that names %s: %s', (name, value) => {
    expect(complaintsAbout({ [name]: value })).toMatch(new RegExp(`^The setting ${name} is wrong: [^\\n]+\\.$`));
  });

  it('doesn’t stand in the complaint where it may be a secret', () => {
    for (const name of ['SECRET_KEY', 'DATABASE_URL', 'SMTP_URL', 'SMS_URL'])
      expect(complaintsAbout({ [name]: 'hunter2' })).not.toContain('hunter2');
  });

  it('doesn’t hide another', () => {
    const lines = complaintsAbout({ PORT: 'http', LANGUAGE: 'fr', JOBS: 'perhaps' }).split('\n');
    expect(lines.map((line) => line.split(' ')[2]).sort()).toEqual(['JOBS', 'LANGUAGE', 'PORT']);
  });
});

describe('A setting', () => {
  it('that is empty counts as left out', () => {
    expect(readSettings(Object.fromEntries(Object.keys(settingDefinitions.shape).map((name) => [name, ''])))).toEqual(
      readSettings({}),
    );
  });

  it('is documented, and none by accident', () => {
    for (const [name, definition] of Object.entries(settingDefinitions.shape)) {
      expect({ name, says: definition.description }).toEqual({
        name,
        says: expect.stringMatching(/^[A-Za-z].{10,}\.\*?$/),
      });
    }
  });

  it('of another program does no harm', () => {
    expect(readSettings({ PATH: '/bin', npm_config_port: 'banana' })).toEqual(readSettings({}));
  });

  it('is understood in every form that is right', () => {
    const settings = readSettings({
      TRUSTED_PROXIES: ' 10.0.0.0/8, ::1 ,192.168.1.7',
      MAIL_FROM: 'Acme S.r.l. <no-reply@acme.example>',
      DATABASE_URL: 'postgresql://titolare:p%40ss@db.example/titolare?sslmode=require',
      PORT: '8080',
      JOBS: 'no',
    });
    expect(settings).toMatchObject({
      TRUSTED_PROXIES: ['10.0.0.0/8', '::1', '192.168.1.7'],
      PORT: 8080,
      JOBS: false,
      ORIGIN: 'http://localhost:8080',
    });
    expect(readSettings({ MAIL_FROM: 'no-reply@acme.example' }).MAIL_FROM).toBe('no-reply@acme.example');
  });
});
