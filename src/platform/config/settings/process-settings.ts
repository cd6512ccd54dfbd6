import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { isStaffRight, RIGHTS_OF_ADMINISTRATORS, STAFF_RIGHTS } from '../../../kernel';
import { isNetwork, key, list, origin, postgresUrl, wholeNumber, yesOrNo } from '../setting-values';

/** How the process runs: where it listens, what it keeps, how much it works at once. */
export const processSettings = {
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

  SUPPORT_RIGHTS: list
    .refine((items) => items.every(isStaffRight), `must be among ${STAFF_RIGHTS.join(', ')}`)
    .transform((items) => items.filter(isStaffRight))
    .default(STAFF_RIGHTS.filter((right) => !RIGHTS_OF_ADMINISTRATORS.includes(right)))
    .describe('What staff of the role support may do, separated by commas. Administrators may do everything.'),

  HASH_SLOTS: wholeNumber(1, 64)
    .default(Math.max(1, availableParallelism() - 1))
    .describe(
      'Passwords hashed at the same time, per process. What is left of the cores is for everything else: answers to others, the database.',
    ),
  HASH_WAITING: wholeNumber(1, 100_000)
    .default(1000)
    .describe('Requests that may wait for a slot, per process; beyond it the answer is 503 with Retry-After.'),
  HASH_MEMORY_KIB: wholeNumber(8192, 1_048_576).default(19_456).describe('argon2id memory of each hash, in KiB.'),
  HASH_PASSES: wholeNumber(1, 16).default(2).describe('argon2id passes over that memory.'),
};
