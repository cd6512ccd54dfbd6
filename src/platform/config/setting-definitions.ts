import { availableParallelism } from 'node:os';
import { isSupportedCountry } from 'libphonenumber-js/min';
import { z } from 'zod';
import {
  isGateway,
  isNetwork,
  key,
  list,
  origin,
  postgresUrl,
  sender,
  textMessageSender,
  wholeNumber,
  yesOrNo,
} from './setting-values';

/**
 * Every setting of a deployment: one environment variable each, validated at the start. `describe` is its line in
 * `docs/settings.md`, which is generated from here. A `*` at the end of a description means that a customer's policy may override it.
 */
export const settingDefinitions = z.object({
  ORIGIN: origin
    .optional()
    .describe(
      'Where people reach the service. Every link in a letter begins with it. Left out: http://localhost and the PORT.',
    ),
  HOST: z.string().min(1).default('127.0.0.1').describe('The address to listen on.'),
  PORT: wholeNumber(0, 65_535).default(3000).describe('The port to listen on; 0 takes a free one.'),
  TRUSTED_PROXIES: list
    .refine((items) => items.every(isNetwork), 'must be addresses or networks such as 10.0.0.1 or 10.0.0.0/8')
    .default([])
    .describe(
      'Addresses or networks (CIDR), separated by commas, whose X-Forwarded-For is believed. Everyone else’s is ignored.',
    ),
  SHUTDOWN_SECONDS: wholeNumber(1, 600)
    .default(10)
    .describe('How long requests, and then jobs, under way may take to end once the service is told to stop.'),
  DATA_FOLDER: z
    .string()
    .min(1)
    .default('data')
    .describe(
      'Where the embedded parts keep their state. Not used once DATABASE_URL, SMTP_URL and SECRET_KEY are set.',
    ),

  DATABASE_URL: postgresUrl.optional().describe('PostgreSQL 15 or newer. Without it, an embedded one is started.'),
  DATABASE_OWNER_URL: postgresUrl
    .optional()
    .describe(
      'The login that owns the tables, used to migrate and to run jobs. Without it, DATABASE_URL is used for both.',
    ),
  DATABASE_CONNECTIONS: wholeNumber(2, 200).default(10).describe('Connections for transactions, per process.'),

  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe(
      'The mail server, e.g. smtps://user:password@mail.example.it. Without it, an embedded mailbox is started that keeps every letter to itself.',
    ),
  MAIL_FROM: sender.default('Titolare <titolare@localhost>').describe('The sender of every letter.'),
  LETTERS_PER_HOUR: wholeNumber(1, 10_000)
    .default(5)
    .describe('How many letters of one kind may be asked for to one mailbox within an hour.'),
  LETTERS_ON_REQUEST_PER_HOUR: wholeNumber(1, 10_000)
    .default(10)
    .describe('How many letters of all kinds that anybody can ask for go to one mailbox within an hour.'),
  MAILBOX_PORT: wholeNumber(0, 65_535).default(8025).describe('Where the embedded mailbox shows its letters.'),

  SMS_URL: z
    .string()
    .refine(isGateway, 'must be such as https://account:secret@api.twilio.com')
    .optional()
    .describe(
      'The gateway for text messages, one that speaks Twilio’s API: https://account:secret@api.twilio.com. Without it and SMTP_URL, an embedded phone is started that keeps every message to itself; without it alone, no text messages are sent.',
    ),
  SMS_FROM: textMessageSender.default('Titolare').describe('The sender of every text message: a number or a name.'),
  SMS_COUNTRIES: list
    .refine(
      (items) => items.length > 0 && items.every((item) => isSupportedCountry(item)),
      'must be countries by their codes of ISO 3166-1, such as IT,SM,VA',
    )
    .default(['IT', 'SM', 'VA'])
    .describe('The countries whose numbers get text messages, by their ISO 3166-1 codes, separated by commas.'),
  SMS_PER_NUMBER: wholeNumber(1, 1_000)
    .default(3)
    .describe('How many text messages may go to one number within an hour.'),
  SMS_PER_NETWORK: wholeNumber(1, 10_000)
    .default(10)
    .describe('How many text messages may be asked for from one network within an hour.'),
  SMS_PER_DAY: wholeNumber(1, 1_000_000)
    .default(1_000)
    .describe('How many text messages may go out within 24 hours, to all numbers together.'),
  PHONE_PORT: wholeNumber(0, 65_535).default(8026).describe('Where the embedded phone shows its messages.'),

  SECRET_KEY: key
    .optional()
    .describe(
      'Encrypts signing keys and the secrets of letters that wait. 32 bytes in base64. Embedded: made at the first start and kept in DATA_FOLDER.',
    ),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn').describe('How much is logged.'),
  JOBS: yesOrNo
    .default(true)
    .describe('Whether this process also works on the job queue (letters, durable listeners).'),
  PERMISSIONS_FILE: z
    .string()
    .optional()
    .describe('A JSON file that replaces the catalogue of permissions; its form is that of the default one.'),
  LANGUAGE: z.enum(['it', 'en']).default('it').describe('For those who have not said which language they read.'),

  HASH_SLOTS: wholeNumber(1, 64)
    .default(availableParallelism())
    .describe('Passwords hashed at the same time, per process. More than cores makes all of them slower.'),
  HASH_WAITING: wholeNumber(1, 100_000)
    .default(1000)
    .describe('Requests that may wait for a slot, per process; beyond it the answer is 503 with Retry-After.'),
  HASH_MEMORY_KIB: wholeNumber(8192, 1_048_576).default(19_456).describe('argon2id memory of each hash, in KiB.'),
  HASH_PASSES: wholeNumber(1, 16).default(2).describe('argon2id passes over that memory.'),

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
  PASSWORD_HISTORY: wholeNumber(0, 24).default(4).describe('How many earlier passwords are refused.*'),
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
});

export type SettingName = keyof typeof settingDefinitions.shape;
export type Settings = Readonly<z.output<typeof settingDefinitions>> & { readonly ORIGIN: string };

interface SuppliedSettings {
  readonly DATABASE_URL: string;
  readonly DATABASE_OWNER_URL: string;
  readonly SMTP_URL: string;
  /** undefined: no text messages are sent */
  readonly SMS_URL: string | undefined;
  readonly SECRET_KEY: Buffer;
}

/** What a running service has: the embedded parts have filled in what was not set. */
export type RunningSettings = Omit<Settings, keyof SuppliedSettings> & SuppliedSettings;
